/**
 * Every code unit that can join a neighbour, and some others: marks, joiners, `\r` of `\r\n`, Hangul
 * Jamo, half-width voicing, surrogates. Plain ranges are ten times as fast as Unicode properties.
 */
const joining =
  '\\r\\xad\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u0605\\u0610-\\u061c\\u064b-\\u0670\\u06d6-\\u06ed\\u070f-\\u109f\\u1100-\\u1dff' +
  '\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20f0\\u2cef-\\u2df1\\u2de0-\\u2dff\\u302a-\\u302f\\u3099\\u309a' +
  '\\ua66f-\\ua69f\\ua6f0\\ua6f1\\ua802-\\uabff\\ud7b0-\\udfff\\ufb1e\\ufe00-\\ufe2f\\ufeff\\uff9e\\uff9f\\ufff9-\\ufffb';
/** Such code units, with at most one other between two of them. Everywhere else, each one is a character. */
const joinable = new RegExp(`[${joining}]+(?:[^${joining}]?[${joining}]+)*`, 'g');
/** Other code units and single emoji, of which none joins another. The segmenter needs ten times as long. */
const apart = new RegExp(
  `^(?:[^${joining}]|\\ud83c[\\udc00-\\udde5\\ude00-\\udffa]|[\\ud83d\\ud83e][\\udc00-\\udfff])*$`,
);
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
  joinable.lastIndex = 0;
  for (let found = joinable.exec(text); found !== null; found = joinable.exec(text)) {
    const { 0: units, index } = found;
    // The characters beside them may belong to them.
    const start = Math.max(from, index - 1);
    count(start - from);
    const piece = text.slice(start, index + units.length + 1);
    for (const character of charactersOf(piece)) {
      if (length === limit) end = from;
      length += 1;
      from += character.length;
    }
  }
  count(text.length - from);
  return { length, end };
}

/** The characters as people see them. */
function charactersOf(text: string): Iterable<string> {
  // A string is a list of its code points.
  if (apart.test(text)) return text;
  segmenter ??= new Intl.Segmenter();
  const found: string[] = [];
  for (let from = 0; from < text.length; ) {
    const piece = text.slice(from, from + pieceLength).replace(/(?<=.)[\uD800-\uDBFF]$/s, '');
    const characters = Array.from(segmenter.segment(piece), ({ segment }) => segment);
    from += piece.length;
    // The last character may continue in the next piece, so it is read again as that one's first.
    if (characters.length > 1 && from < text.length) from -= characters.pop()?.length ?? 0;
    found.push(...characters);
  }
  return found;
}
