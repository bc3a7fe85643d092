/**
 * Each code unit a character, whatever stands beside it: Latin, Greek, Cyrillic, Hebrew, Arabic,
 * Armenian, Georgian, Japanese, Chinese and Korean letters, punctuation. A plain class of ranges, five
 * times as fast as one of properties. (Not so `\r\n`: two code units, one character.)
 */
const single =
  /^[\t\n -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u0556\u05D0-\u05EA\u060C-\u060F\u061F-\u064A\u066A-\u066F\u0671-\u06D3\u10A0-\u10FF\u1E00-\u1FFF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u22FF\u3000-\u3029\u3030-\u303C\u3041-\u3096\u309B-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF9D]*$/;
/** What joins its neighbours into one character: then only the segmenter can count. */
const joining = /[\p{M}\p{Cf}\p{RI}\p{EMod}\r\u0e33\u0eb3\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u;
/** Built when first needed: it takes a millisecond, and a third of a microsecond a character. */
let segmenter: Intl.Segmenter | undefined;
/** The segmenter's time grows with the square of what it is given: it is given little at a time. */
const shortestPiece = 256;
/** Only a text made to hurt joins more than this into one character; it may be counted as two. */
const longestPiece = 1_024;

/**
 * Counts characters as people see them: an emoji, a letter with its accents, is one. `end` is the
 * offset, in UTF-16 code units, at which the first `limit` of them end. Linear.
 */
export function measure(
  text: string,
  limit = Number.POSITIVE_INFINITY,
): { length: number; end: number } {
  if (single.test(text)) {
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
  if (single.test(piece)) return { length: piece.length, end: limit };
  let length = 0;
  let end = piece.length;
  let index = 0;
  const add = (units: number) => {
    if (length === limit) end = index;
    index += units;
    length += 1;
  };
  if (joining.test(piece)) for (const segment of segments(piece)) add(segment.length);
  // Four times as fast as the string's own iterator, which makes a string of each.
  else while (index < piece.length) add(Number(piece.codePointAt(index)) > 0xffff ? 2 : 1);
  return { length, end };
}

function* segments(piece: string): Generator<string> {
  segmenter ??= new Intl.Segmenter();
  for (const { segment } of segmenter.segment(piece)) yield segment;
}

/** Where nothing joins what is before and after. */
function pieceEnd(text: string, from: number): number {
  let to = from + shortestPiece;
  while (to < from + longestPiece && joins(text, to)) to += 1;
  return Math.min(to, text.length);
}

/** Whether the code units before and after an offset may be of one character. */
function joins(text: string, at: number): boolean {
  const around = text.slice(at - 1, at + 1);
  return joining.test(around) || /[\uD800-\uDFFF]/.test(around);
}
