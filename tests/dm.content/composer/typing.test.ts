import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { trackTyping } from '../../../entrypoints/dm.content/composer/typing';

/** Only what an editor is asked here. */
class FakeInputEvent extends Event {
  readonly inputType: string;

  constructor(inputType: string) {
    super('input');
    this.inputType = inputType;
  }
}

let lifetime: AbortController;
beforeEach(() => {
  vi.stubGlobal('InputEvent', FakeInputEvent);
  vi.useFakeTimers();
  lifetime = new AbortController();
});
afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const key = (name: string, held = {}) =>
  Object.assign(new Event('keydown'), { key: name, ctrlKey: false, metaKey: false, ...held });
const paste = (text: string) =>
  Object.assign(new Event('paste'), { clipboardData: { getData: () => text } });

/** What is done in an editor, and whether the word at the caret then counts as typed to the end. */
const steps: Record<string, () => Event | number> = {
  'a letter': () => key('a'),
  input: () => new FakeInputEvent('insertText'),
  'a word by dictation': () => new FakeInputEvent('insertFromDictation'),
  'a word by drag': () => new FakeInputEvent('insertFromDrop'),
  Backspace: () => key('Backspace'),
  Delete: () => key('Delete'),
  'an arrow': () => key('ArrowLeft'),
  'Ctrl and a letter': () => key('a', { ctrlKey: true }),
  'Cmd and a letter': () => key('a', { metaKey: true }),
  blur: () => new Event('blur'),
  'a click': () => new Event('pointerdown'),
  'a paste': () => paste('acme.com'),
  'almost a second': () => 999,
  'a second': () => 1000,
};

const rows: [isSettled: boolean, ...done: string[]][] = [
  [true],
  [false, 'a letter'],
  [false, 'input'],
  [false, 'Backspace'],
  [false, 'Delete'],
  [true, 'an arrow'],
  [true, 'Ctrl and a letter'],
  [true, 'Cmd and a letter'],
  [false, 'a letter', 'almost a second'],
  [true, 'a letter', 'a second'],
  [false, 'a letter', 'almost a second', 'a letter', 'almost a second'],
  [true, 'a letter', 'almost a second', 'a letter', 'a second'],
  [false, 'a letter', 'a click', 'a letter', 'almost a second'],
  [true, 'a letter', 'a click', 'a letter', 'a second'],
  [true, 'a letter', 'blur'],
  [true, 'a letter', 'a click'],
  [true, 'a letter', 'a paste'],
  [false, 'a paste', 'a letter'],
  [true, 'a letter', 'a word by dictation'],
  [true, 'a letter', 'a word by drag'],
];

test.each(
  rows.map(([isSettled, ...done]) => ({ isSettled, done, what: done.join(', ') || 'nothing' })),
)('after $what it is settled: $isSettled', ({ isSettled, done }) => {
  const editor = new EventTarget() as HTMLElement;
  const typing = trackTyping(editor, lifetime.signal);
  for (const name of done) {
    const step = steps[name]?.();
    if (typeof step === 'number') vi.advanceTimersByTime(step);
    else if (step) editor.dispatchEvent(step);
    else throw new Error(`No step is called ${name}.`);
  }
  expect(typing.isSettled.value).toBe(isSettled);
});

test.each([
  ['a letter', () => key('a'), true],
  ['input', () => new FakeInputEvent('insertText'), true],
  ['dictation that Draft.js puts in by itself', () => new Event('beforeinput'), true],
  ['an arrow', () => key('ArrowLeft'), false],
  ['a script’s event without a key', () => new Event('keydown'), false],
  ['X itself', () => new Event('selectionchange'), false],
])('%s has written', (_, make, hasWritten) => {
  const editor = new EventTarget() as HTMLElement;
  const typing = trackTyping(editor, lifetime.signal);
  editor.dispatchEvent(make());
  expect(typing.hasWritten).toBe(hasWritten);
});

test('a paste is kept with its moment, and line ends as the field has them', () => {
  const editor = new EventTarget() as HTMLElement;
  const typing = trackTyping(editor, lifetime.signal);
  expect(typing.lastPaste).toBeNull();
  vi.advanceTimersByTime(70);
  const at = performance.now();
  editor.dispatchEvent(paste('one\r\ntwo\rthree'));
  expect(typing.lastPaste).toEqual({ text: 'one\ntwo\nthree', at });
});

test('an input method is at work from its first letter to its last', () => {
  const editor = new EventTarget() as HTMLElement;
  const typing = trackTyping(editor, lifetime.signal);
  editor.dispatchEvent(new Event('compositionstart'));
  expect(typing.isComposing).toBe(true);
  editor.dispatchEvent(new Event('compositionend'));
  expect(typing.isComposing).toBe(false);
});

test('when the editor is gone, nothing is listened to and no timer runs', () => {
  const editor = new EventTarget() as HTMLElement;
  const typing = trackTyping(editor, lifetime.signal);
  editor.dispatchEvent(key('a'));
  lifetime.abort();
  expect(vi.getTimerCount()).toBe(0);
  editor.dispatchEvent(new Event('blur'));
  expect(typing.isSettled.value).toBe(false);
});
