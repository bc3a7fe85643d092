import type { Diagnostic, TextRange } from '../../../rules';

/**
 * Drops warnings about the word at the caret while it is being typed: `acme.co` may become `acme.com`,
 * `thanks.S` a link. Warnings whose range begins in an earlier word (a text that is too long) stay. With
 * a selection, or with white space before the caret, there is no such word.
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
