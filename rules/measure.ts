/** One code unit, one character. (Not so `\r\n`: two code units, one character.) */
const plain = /^[ -~\t\n]*$/;
/** What joins its neighbours into one character, or is half of one: then only the segmenter can count. */
const joining =
  /[\p{M}\p{Cf}\p{RI}\p{EMod}\p{Cs}\u{10000}-\u{10FFFF}\r\u0e33\u0eb3\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u;
/** Built when first needed: it takes a millisecond, and a third of a microsecond a character. */
let segmenter: Intl.Segmenter | undefined;
/** The segmenter's time grows with the square of what it is given: it is given little at a time. */
const shortestPiece = 64;
const longestPiece = 256;
/** Only a text made to hurt joins more than this into one character; it may be counted as two. */
const longestCharacter = 512;

/**
 * Counts characters as people see them: an emoji, a letter with its accents, is one. `end` is the
 * offset, in UTF-16 code units, at which the first `limit` of them end. Linear.
 */
export function measure(
  text: string,
  limit = Number.POSITIVE_INFINITY,
): { length: number; end: number } {
  if (plain.test(text) || !joining.test(text)) {
    return { length: text.length, end: Math.min(limit, text.length) };
  }
  let length = 0;
  let end = text.length;
  for (let from = 0; from < text.length; ) {
    const to = pieceEnd(text, from);
    const piece = measurePiece(text.slice(from, to), limit - length);
    if (length <= limit && limit < length + piece.length) end = from + piece.end;
    length += piece.length;
    from = to;
  }
  return { length, end };
}

/** How many characters a piece has, and where the one after `limit` begins. */
function measurePiece(piece: string, limit: number): { length: number; end: number } {
  if (!joining.test(piece)) return { length: piece.length, end: limit };
  segmenter ??= new Intl.Segmenter();
  let length = 0;
  let end = piece.length;
  for (const { index } of segmenter.segment(piece)) {
    if (length === limit) end = index;
    length += 1;
  }
  return { length, end };
}

/** Before a space, where a character always begins, or where nothing joins two. */
function pieceEnd(text: string, from: number): number {
  const space = text.indexOf(' ', from + shortestPiece);
  if (space >= 0 && space <= from + longestPiece) return space;
  let to = from + longestPiece;
  while (to < text.length && to < from + longestCharacter && joins(text, to)) to += 1;
  return Math.min(to, text.length);
}

/** Whether the code units before and after an offset may be of one character. */
function joins(text: string, at: number): boolean {
  return joining.test(text.slice(at - 1, at + 1));
}
