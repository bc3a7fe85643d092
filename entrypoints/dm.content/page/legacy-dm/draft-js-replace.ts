import type { TextRange } from '../../../../rules';
import { readBlocks, selectInBlocks } from './draft-js-text';

/**
 * Puts words in a range's place by asking Draft.js, with events that it answers to in every browser. It
 * then changes state and DOM itself, and its own undo takes that back in one step. `execCommand` changes
 * the DOM first: over several blocks, half of the edit was left in Chromium, and in Firefox the editor
 * broke down and took the page with it.
 */
export async function replaceThroughDraftJs(
  editor: HTMLElement,
  range: TextRange,
  words: string,
): Promise<void> {
  const text = readBlocks(editor);
  if (document.activeElement !== editor) {
    editor.focus({ preventScroll: true });
    // With the focus Draft.js restores its own selection, in its next render.
    await new Promise(requestAnimationFrame);
    // Somebody typed in the meantime: the range no longer fits.
    if (readBlocks(editor) !== text) return;
  }
  const wider = withNeighbour(text, range, words);
  selectInBlocks(editor, wider.range);
  // The browser's selectionchange comes later; after any key React reads the selection itself.
  editor.dispatchEvent(new KeyboardEvent('keyup', { key: 'Unidentified', bubbles: true }));
  editor.dispatchEvent(wider.words === '' ? backspace() : textInput(wider.words));
}

/** The browser's own undo would change the DOM and not the state. */
export function undoInDraftJs(editor: HTMLElement): void {
  // Draft.js asks for one of them, by the operating system.
  editor.dispatchEvent(keyDown({ key: 'z', keyCode: 90, ctrlKey: true, metaKey: true }));
}

/**
 * The same edit, widened by the character before or after it: Draft.js leaves an insertion at the
 * caret to the browser, and no event of its own inserts nothing.
 */
function withNeighbour(
  text: string,
  [start, end]: TextRange,
  words: string,
): { range: TextRange; words: string } {
  if (start < end && words !== '') return { range: [start, end], words };
  const before = [...text.slice(0, start)].at(-1) ?? '';
  if (before !== '' && before !== '\n') {
    return { range: [start - before.length, end], words: before + words };
  }
  const after = [...text.slice(end)][0] ?? '';
  if (after === '\n') return { range: [start, end], words };
  return { range: [start, end + after.length], words: words + after };
}

function textInput(words: string): Event {
  const event = document.createEvent('TextEvent');
  event.initTextEvent('textInput', true, true, window, words);
  return event;
}

function backspace(): Event {
  return keyDown({ key: 'Backspace', code: 'Backspace', keyCode: 8 });
}

function keyDown(key: KeyboardEventInit): Event {
  return new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true });
}
