import { isAscii } from '../text/fold';

const digits = /[\d\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]+/g;
/** Digits in full width, Arabic and Persian forms; hyphens; spaces. Each takes one code unit. */
const others =
  /[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]|([\u2010-\u2013\u2212\uff0d])|([\u00a0\u2000-\u200a\u202f\u3000])/g;

/** Text with plain digits, hyphens and spaces for those of other forms, at the same offsets. */
export function withPlainDigits(text: string): string {
  if (isAscii(text)) return text;
  return text.replace(others, (unit, hyphen, space) => {
    if (hyphen) return '-';
    return space ? ' ' : String.fromCharCode((unit.charCodeAt(0) & 15) + 48);
  });
}

/** Whether a text has at least `fewest` digits, of any of these forms. */
export function hasDigits(text: string, fewest: number): boolean {
  let found = 0;
  digits.lastIndex = 0;
  // `match` would make a list of all.
  for (let run = digits.exec(text); run !== null; run = digits.exec(text)) {
    found += run[0].length;
    if (found >= fewest) return true;
  }
  return false;
}
