import { alphabet, firstHigh, firstOfBlock, marks } from './letters';

/** The text that `packLetters` was given. */
export function unpackLetters(packed: string): string {
  let text = '';
  /** Of the run, the code of its block's first letter; null outside of one. */
  let first: number | null = null;
  let width = 1;
  for (let at = 0; at < packed.length; at += 1) {
    const mark = packed.charAt(at);
    if (mark === marks.wide) {
      first = 0;
      width = 3;
    } else if (mark === marks.low || mark === marks.high) {
      at += 1;
      const block = alphabet.indexOf(packed.charAt(at)) + (mark === marks.high ? firstHigh : 0);
      first = block < 0 ? null : block * alphabet.length + firstOfBlock;
      width = 1;
    } else if (first === null || !alphabet.includes(mark)) {
      text += mark;
    } else {
      let letter = 0;
      for (const digit of packed.slice(at, at + width)) {
        letter = letter * alphabet.length + alphabet.indexOf(digit);
      }
      text += String.fromCharCode(first + letter);
      at += width - 1;
    }
  }
  return text;
}

/** The pattern whose source `packLetters` was given. */
export function unpackPattern(packed: string, flags: string): RegExp {
  return new RegExp(unpackLetters(packed), flags);
}
