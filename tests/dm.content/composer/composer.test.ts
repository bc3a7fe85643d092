// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { attachComposer } from '../../../entrypoints/dm.content/composer/composer';
import type { ComposerAdapter } from '../../../entrypoints/dm.content/page/composer-adapter';
import { eachTestsLifetime } from '../lifetime';

const lifetime = eachTestsLifetime(['setTimeout', 'clearTimeout', 'requestAnimationFrame']);

/** Keys as a person presses them: what a key writes stands in the field before the next one comes. */
function attach() {
  const editor = document.body.appendChild(document.createElement('textarea'));
  const adapter = {
    readText: () => editor.value,
    readSelection: () => null,
  } as Partial<ComposerAdapter> as ComposerAdapter;
  const composer = attachComposer(adapter, editor, lifetime.signal);
  const press = (key: string, text = editor.value) => {
    editor.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    editor.value = text;
  };
  return { composer, press };
}

const rows: [string, isTyped: boolean, (press: (key: string, text?: string) => void) => void][] = [
  ['a letter', true, (press) => press('x', 'x')],
  ['what X fills in by a key', false, (press) => press('ArrowUp', 'Hello')],
  [
    'what X fills in right after a letter was typed and deleted, all in one frame',
    false,
    (press) => {
      press('x', 'x');
      press('Backspace', '');
      press('ArrowUp', 'Hello');
    },
  ],
  [
    'what X puts back when an edit is sent right after a letter',
    false,
    (press) => {
      press('x', 'Hellox');
      press('Enter', 'The draft from before');
    },
  ],
  [
    'a letter after an arrow',
    true,
    (press) => {
      press('ArrowUp');
      press('x', 'x');
    },
  ],
];

test.each(rows)('%s is typed by the person: %s', (_, isTyped, act) => {
  const { composer, press } = attach();
  act(press);
  vi.advanceTimersByTime(100);
  expect(composer.isTyped).toBe(isTyped);
});

test.each<[string, (press: (key: string, text?: string) => void, editor: HTMLElement) => void]>([
  ['typed', (press) => press('y', 'y')],
  [
    'dictated',
    (_, editor) => {
      editor.dispatchEvent(new InputEvent('beforeinput', { data: 'y', bubbles: true }));
      Object.assign(editor, { value: 'y' });
    },
  ],
])(
  'a draft that is emptied is seen to be empty, though within the same frame another is %s',
  (_, begin) => {
    const { composer, press } = attach();
    press('x', 'x');
    vi.advanceTimersByTime(100);
    const texts: string[] = [];
    composer.text.subscribe((text) => texts.push(text));
    press('Backspace', '');
    begin(press, composer.editor);
    vi.advanceTimersByTime(100);
    expect(texts).toEqual(['x', '', 'y']);
  },
);
