/**
 * Which characters X allows where, copied from twitter-text 3.1.0 (`regexp/`). Its patterns have
 * the `i` flag and no `u` flag; with other flags the sets would differ.
 */

const spaces =
  '\\x09-\\x0D \\x85\\xA0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
const neverAllowed = '\\uFFFE\\uFEFF\\uFFFF';
const directional = '\\u202A-\\u202E\\u061C\\u200E\\u200F\\u2066-\\u2069';
/** ASCII punctuation without `.`, `-` and `_`. X treats `"` and the backtick as letters. */
const punctuation = "!'#%&()*+,\\\\/:;<=>?@\\[\\]^{|}~$";
const latinAccents =
  '\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\xFF\\u0100-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263' +
  '\\u0268\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF';
const path = `a-z\\u0400-\\u04FF0-9!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&${latinAccents}`;

/** Labels in any script with the dots between them. */
export const hostStretch = new RegExp(
  `[^${punctuation}${spaces}${neverAllowed}${directional}]+`,
  'g',
);
/** The same in the letters that X accepts without a scheme. */
export const latinStretch = new RegExp(`[-.a-z0-9${latinAccents}]+`, 'gi');
/** A link cannot begin right after one of these. */
export const notBefore = new RegExp(`[A-Za-z0-9@＠$#＃${neverAllowed}]`);
/** The characters of a path, without brackets. Sticky: for `matchLength`. */
export const pathRun = new RegExp(`[${path}]+`, 'iy');
/** What a path can end with: the full stop of `/foo.` is not part of the link. */
export const pathEnding = new RegExp(`[+\\-a-z\\u0400-\\u04FF0-9=_#/${latinAccents}]`, 'i');
/** The characters of a query. Sticky: for `matchLength`. */
export const queryRun = /[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]+/iy;
/** What a query can end with. */
export const queryEnding = /[a-z0-9\-_&=#/]/i;
/** A name followed by one of these is not a mention. Sticky: for `matchLength`. */
export const notAfterMention = new RegExp(`(?:[@＠${latinAccents}]|://)`, 'y');

/** Whether X takes a UTF-16 code unit for white space, which ends every link and mention. */
export function isSpace(code: number): boolean {
  if (code < 0x85) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0x85 || code === 0xa0;
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x3000 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680 ||
    code === 0x180e
  );
}

/** The length of what a sticky pattern matches at an offset, in UTF-16 code units; 0 = no match. */
export function matchLength(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0].length ?? 0;
}
