/** A character takes at most three bytes a code unit: shorter texts need no counting. */
const mostOfUnit = 3;

/**
 * How much of a text takes no more than `limit` bytes of UTF-8: an offset in UTF-16 code units that
 * divides no surrogate pair. A surrogate that stands alone takes three bytes. Linear.
 */
export function bytesUpTo(text: string, limit: number): number {
  if (text.length * mostOfUnit <= limit) return text.length;
  let bytes = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > limit) return at;
    at += code < 0x10000 ? 1 : 2;
  }
  return at;
}
