import type { Signal } from '@preact/signals';

/** Replaces the text in a box, and in the signal that follows it. The browser's own undo takes it back. */
export function replaceText(
  box: HTMLTextAreaElement | null,
  text: Signal<string>,
  words: string,
): void {
  box?.focus();
  box?.select();
  // Setting the value would empty the browser's undo.
  if (!document.execCommand('insertText', false, words)) text.value = words;
}
