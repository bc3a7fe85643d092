/** Each code unit is a character. Without `\r`, because `\r\n` is one character. */
const ascii = /^[\t\n -~]*$/;
/** Code units given to the segmenter at once: its time grows with the square of their number. */
const pieceLength = 1_024;
/** Built when first needed: it takes a millisecond. */
let segmenter: Intl.Segmenter | undefined;

/**
 * Counts characters as people see them: an emoji, or a letter with its accents, is one. `end` is
 * the offset, in UTF-16 code units, at which the first `limit` of them end. A character of more
 * than 1,024 code units may count as several. In linear time.
 */
export function measure(
  text: string,
  limit = Number.POSITIVE_INFINITY,
): { length: number; end: number } {
  if (ascii.test(text)) return { length: text.length, end: Math.min(limit, text.length) };
  segmenter ??= new Intl.Segmenter();
  let length = 0;
  let end = text.length;
  for (let from = 0; from < text.length; ) {
    const piece = text.slice(from, from + pieceLength).replace(/(?<=.)[\uD800-\uDBFF]$/s, '');
    const starts = Array.from(segmenter.segment(piece), ({ index }) => from + index);
    // The last character may continue in the next piece, which begins with it.
    const next = from + piece.length < text.length && starts.length > 1 ? starts.pop() : undefined;
    if (length <= limit) end = starts[limit - length] ?? end;
    length += starts.length;
    from = next ?? from + piece.length;
  }
  return { length, end };
}
