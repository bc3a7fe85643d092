/**
 * Which characters X allows where, as its own library has them (twitter-text 3.1.0, `regexp/`). With
 * the `i` flag and without the `u` flag, as there: the sets differ otherwise.
 */

const spaces =
  '\\x09-\\x0D \\x85\\xA0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
const neverAllowed = '\\uFFFE\\uFEFF\\uFFFF';
const directional = '\\u202A-\\u202E\\u061C\\u200E\\u200F\\u2066-\\u2069';
/** ASCII punctuation but for `.`, `-` and `_`; X counts `"` and a backtick as letters. */
const punctuation = "!'#%&()*+,\\\\/:;<=>?@\\[\\]^{|}~$";
const latinAccents =
  '\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\xFF\\u0100-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263' +
  '\\u0268\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF';
const path = `a-z\\u0400-\\u04FF0-9!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&${latinAccents}`;

/** Labels of any script, with the dots between them. */
export const hostStretch = new RegExp(
  `[^${punctuation}${spaces}${neverAllowed}${directional}]+`,
  'g',
);
/** The same of the letters that X looks for where no scheme was typed. */
export const latinStretch = new RegExp(`[-.a-z0-9${latinAccents}]+`, 'gi');
/** A link cannot begin right after one of these. */
export const notBefore = new RegExp(`[A-Za-z0-9@＠$#＃${neverAllowed}]`);
export const pathRun = new RegExp(`[${path}]+`, 'iy');
/** What a path may end with: `/foo.` does not take the full stop along. */
export const pathEnding = new RegExp(`[+\\-a-z\\u0400-\\u04FF0-9=_#/${latinAccents}]`, 'i');
export const queryRun = /[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]+/iy;
export const queryEnding = /[a-z0-9\-_&=#/]/i;
/** A mention cannot be followed by one of these. */
export const notAfterMention = new RegExp(`(?:[@＠${latinAccents}]|://)`, 'y');

/** Whether a UTF-16 code unit is white space to X: no link or mention goes across. */
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

/** The length of what a sticky pattern matches at an offset, 0 for nothing. */
export function matchLength(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0].length ?? 0;
}
