/**
 * Replaces the selection as if the words had been typed; empty words delete it. The page hears of it
 * from the browser, and one native undo takes it back.
 */
export function replaceSelection(words: string): void {
  if (words === '') document.execCommand('delete');
  else document.execCommand('insertText', false, words);
}
