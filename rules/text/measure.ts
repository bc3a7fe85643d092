/** What may join a neighbour: marks, joiners, `\r` of `\r\n`, Thai and Lao AM, Hangul Jamo, half-width voicing, and what is outside the BMP. */
const joining =
  '\\p{M}\\p{Cf}\\r\\u0d4e\\u0e33\\u0eb3\\u1100-\\u11ff\\ua960-\\ua97f\\ud7b0-\\udfff\\uff9e\\uff9f\\u{10000}-\\u{10ffff}';
/** Such code units, with at most one other between two of them. Everywhere else, each code unit is a character. */
const joinable = new RegExp(`[${joining}]+(?:[^${joining}]?[${joining}]+)*`, 'gu');
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
  let length = 0;
  let end = text.length;
  let from = 0;
  const count = (characters: number) => {
    if (length <= limit && limit < length + characters) end = from + limit - length;
    length += characters;
    from += characters;
  };
  for (const { 0: units, index } of text.matchAll(joinable)) {
    // The characters beside them may belong to them.
    const start = Math.max(from, index - 1);
    count(start - from);
    const piece = text.slice(start, index + units.length + 1);
    for (const size of sizesOf(piece)) {
      if (length === limit) end = from;
      length += 1;
      from += size;
    }
  }
  count(text.length - from);
  return { length, end };
}

/** The code units of each character. */
function sizesOf(text: string): number[] {
  segmenter ??= new Intl.Segmenter();
  const sizes: number[] = [];
  for (let from = 0; from < text.length; ) {
    const piece = text.slice(from, from + pieceLength).replace(/(?<=.)[\uD800-\uDBFF]$/s, '');
    const characters = Array.from(segmenter.segment(piece), ({ segment }) => segment.length);
    from += piece.length;
    // The last character may continue in the next piece, so it is read again as that one's first.
    if (characters.length > 1 && from < text.length) from -= characters.pop() ?? 0;
    sizes.push(...characters);
  }
  return sizes;
}
