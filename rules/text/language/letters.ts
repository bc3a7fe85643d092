import { scripts } from '../../phrases/language-data';

/** How many letters a text has, and how many characters of each script, in the order of `scripts`. */
interface Letters {
  all: number;
  ofScripts: number[];
}

const ascii = 128;
const isLetter = /\p{L}/u;
/**
 * By code point: twice the place of its script in `scripts`, from 1, and 1 more for a letter. Each is
 * read once, because patterns for Unicode's properties are slow.
 */
const kinds = new Map<number, number>();

/** Counts the letters of a text and the characters of each script. In linear time. */
export function countLetters(text: string): Letters {
  const ofScripts = scripts.map(() => 0);
  let all = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < ascii) {
      // Capital and small letters differ in one bit.
      if ((code | 32) >= 97 && (code | 32) <= 122) all += 1;
      continue;
    }
    // The second half of a pair is of no kind.
    const kind = kindOf(text.codePointAt(at) ?? 0);
    all += kind % 2;
    const script = (kind >> 1) - 1;
    if (script >= 0) ofScripts[script] = (ofScripts[script] ?? 0) + 1;
  }
  return { all, ofScripts };
}

function kindOf(codePoint: number): number {
  const known = kinds.get(codePoint);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(codePoint);
  const script = scripts.findIndex(([, letters]) => letters.test(character)) + 1;
  const kind = 2 * script + (isLetter.test(character) ? 1 : 0);
  kinds.set(codePoint, kind);
  return kind;
}
