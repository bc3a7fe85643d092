import { expect, test } from 'vitest';
import { fields } from '../../../components/stored/settings/fields';
import { type Shortcut, shortcutKeys } from '../../../components/stored/settings/shortcut';
import { isShortcut } from '../../../entrypoints/dm.content/panel/shortcut';

const none = { altKey: false, shiftKey: false, ctrlKey: false, metaKey: false };
const press = (key: string, code = key, held: Partial<typeof none> = {}) => ({
  ...none,
  key,
  code,
  ...held,
});
const altShift = { altKey: true, shiftKey: true };

test.each<[shortcut: Shortcut, pressed: ReturnType<typeof press>]>([
  ['F8', press('F8')],
  ['F10', press('F10')],
  ['Alt+Shift+D', press('D', 'KeyD', altShift)],
  // macOS writes what Alt makes of the letter.
  ['Alt+Shift+D', press('Î', 'KeyD', altShift)],
  ['Alt+Shift+Q', press('Q', 'KeyA', altShift)],
  ['Alt+Shift+D', press('В', 'KeyD', altShift)],
])('%s is pressed: %j', (shortcut, pressed) => {
  expect(isShortcut(pressed, shortcut)).toBe(true);
});

test.each<[shortcut: Shortcut, pressed: ReturnType<typeof press>]>([
  ['F8', press('F9')],
  ['F8', press('F8', 'F8', { shiftKey: true })],
  ['F8', press('F8', 'F8', { ctrlKey: true })],
  ['F8', press('F8', 'F8', { metaKey: true })],
  ['F2', press('F8')],
  ['none', press('F8')],
  ['Alt+Shift+D', press('D', 'KeyD', { shiftKey: true })],
  ['Alt+Shift+D', press('d', 'KeyD', { altKey: true })],
  ['Alt+Shift+D', press('D', 'KeyD', { ...altShift, ctrlKey: true })],
  ['Alt+Shift+A', press('Q', 'KeyA', altShift)],
])('%s is not pressed: %j', (shortcut, pressed) => {
  expect(isShortcut(pressed, shortcut)).toBe(false);
});

test.each<[stored: unknown, read: Shortcut | undefined]>([
  ['F2', 'F2'],
  ['Alt+Shift+Z', 'Alt+Shift+Z'],
  ['none', 'none'],
  // A switch for F8, as it was once.
  [true, 'F8'],
  [false, 'none'],
  ['F5', undefined],
  ['Alt+Shift+É', undefined],
  ['Ctrl+A', undefined],
  ['', undefined],
  [8, undefined],
])('stored as %j it is read as %s', (stored, read) => {
  expect(fields.shortcut.read(stored)).toBe(read);
});

test('the browsers’ own keys are not offered', () => {
  expect(shortcutKeys).not.toEqual(expect.arrayContaining(['F1', 'F3', 'F5', 'F11', 'F12']));
  expect(shortcutKeys[0]).toBe(fields.shortcut.fallback);
});
