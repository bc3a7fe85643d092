/**
 * Text in which each code unit is a character: nothing outside the BMP, and nothing that joins a
 * neighbour (marks, joiners, `\r` of `\r\n`, Thai and Lao AM, Hangul Jamo, half-width voicing).
 */
const single =
  /^[^\p{M}\p{Cf}\r\u0d4e\u0e33\u0eb3\u1100-\u11ff\ua960-\ua97f\ud7b0-\udfff\uff9e\uff9f\u{10000}-\u{10ffff}]*$/u;
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
  if (single.test(text)) return { length: text.length, end: Math.min(limit, text.length) };
  segmenter ??= new Intl.Segmenter();
  let length = 0;
  let end = text.length;
  for (let from = 0; from < text.length; ) {
    const piece = text.slice(from, from + pieceLength).replace(/(?<=.)[\uD800-\uDBFF]$/s, '');
    let last = 0;
    for (const { index } of segmenter.segment(piece)) {
      if (length === limit) end = from + index;
      length += 1;
      last = index;
    }
    from += piece.length;
    // The last character may continue in the next piece, so it is read again as that one's first.
    if (last > 0 && from < text.length) {
      from -= piece.length - last;
      length -= 1;
    }
  }
  return { length, end };
}
