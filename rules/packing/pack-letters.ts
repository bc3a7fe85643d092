import { alphabet, firstHigh, firstOfBlock, marks } from './letters';
import { unpackLetters } from './unpack-letters';

/** Fewer letters beyond ASCII are not worth a call. */
const fewest = 2;

/** A text as `unpackLetters` reads it, null if it is as well left as it is. */
export function packLetters(text: string): string | null {
  let packed = '';
  let run = '';
  let letters = 0;
  for (const [index, letter] of text.split('').entries()) {
    const { begin, digits } = written(text.charCodeAt(index));
    if (begin === '') {
      if (run !== '' && alphabet.includes(letter)) {
        packed += marks.low + marks.low;
        run = '';
      }
      packed += letter;
    } else {
      packed += (begin === run ? '' : begin) + digits;
      run = begin;
      letters += 1;
    }
  }
  return letters < fewest || unpackLetters(packed) !== text ? null : packed;
}

/** What begins the run of a letter, and what it is there; both `''` for what stays as it is. */
function written(code: number): { begin: string; digits: string } {
  const size = alphabet.length;
  const block = Math.floor((code - firstOfBlock) / size);
  const digits = alphabet.charAt((code - firstOfBlock) % size);
  if (code < 128 || code >= 0xd800) return { begin: '', digits: '' };
  if (block < size) return { begin: marks.low + alphabet.charAt(block), digits };
  if (block < firstHigh) return { begin: '', digits: '' };
  if (block < firstHigh + size) {
    return { begin: marks.high + alphabet.charAt(block - firstHigh), digits };
  }
  const places = [size * size, size, 1];
  const wide = places.map((place) => alphabet.charAt(Math.floor(code / place) % size));
  return { begin: marks.wide, digits: wide.join('') };
}
