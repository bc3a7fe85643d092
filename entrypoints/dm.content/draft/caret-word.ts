import type { Diagnostic, TextRange } from '../../../rules';

/**
 * Leaves out what is said of the word at the caret while it is being typed: `acme.co` on the way to
 * `acme.com`, `thanks.S`. What began in an earlier word (a text that is too long) stays. A selection
 * that is no mere caret, and a caret after white space, have no such word.
 */
export function withoutCaretWord(
  diagnostics: readonly Diagnostic[],
  text: string,
  selection: TextRange | null,
): readonly Diagnostic[] {
  if (!selection || selection[0] !== selection[1]) return diagnostics;
  const caret = selection[0];
  const wordStart = text.slice(0, caret).search(/\S+$/);
  if (wordStart === -1) return diagnostics;
  return diagnostics.filter(({ range }) => {
    if (range === null) return true;
    const [start, end] = range;
    return start < wordStart || end < caret || start > caret;
  });
}
