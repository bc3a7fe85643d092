/** One code unit, one character. (Not so `\r\n`: two code units, one character.) */
const plain = /^[ -~\t\n]*$/;
/** Built when first needed: it takes a millisecond. */
let segmenter: Intl.Segmenter | undefined;

/**
 * Counts characters as people see them: an emoji, a letter with its accents, is one. `end` is the
 * offset, in UTF-16 code units, at which the first `limit` of them end.
 */
export function measure(
  text: string,
  limit = Number.POSITIVE_INFINITY,
): { length: number; end: number } {
  if (plain.test(text)) return { length: text.length, end: Math.min(limit, text.length) };
  segmenter ??= new Intl.Segmenter();
  let length = 0;
  let end = text.length;
  for (const { index } of segmenter.segment(text)) {
    if (length === limit) end = index;
    length += 1;
  }
  return { length, end };
}
