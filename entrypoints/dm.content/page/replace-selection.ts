/**
 * Puts words in the selection's place as if they had been typed; none delete it. The browser tells
 * the page, and one native undo takes it back.
 */
export function replaceSelection(words: string): void {
  if (words === '') document.execCommand('delete');
  else document.execCommand('insertText', false, words);
}
