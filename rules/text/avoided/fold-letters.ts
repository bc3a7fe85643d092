/** A text in one case, and for each of its UTF-16 units the range of the text it stands for. */
export interface Folded {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
}

const ascii = 128;
/** Also a Korean syllable in parts. */
const letterWithMarks =
  /(?:[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|[가-힣][\u11a8-\u11ff]|\P{M})?\p{M}*/suy;

/**
 * Folds a text letter by letter. Accents stay. Where `isTurkic` is true, I and ı are one letter and İ and i
 * another; otherwise all four are one. White space is a space; what is invisible is left out.
 */
export function foldLetters(text: string, isTurkic: boolean): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    // Each letter with its marks: é may be one character or two.
    let end = at + 1;
    if (text.charCodeAt(at) >= ascii || text.charCodeAt(end) >= ascii) {
      letterWithMarks.lastIndex = at;
      // Always finds one, and is left behind it.
      letterWithMarks.test(text);
      end = letterWithMarks.lastIndex;
    }
    const one = foldLetter(text.slice(at, end), isTurkic);
    folded += one;
    for (let unit = 0; unit < one.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { text: folded, starts, ends };
}

function foldLetter(letter: string, isTurkic: boolean): string {
  if (letter >= 'a' && letter <= 'z' && letter.length === 1) return letter;
  const composed = letter.normalize('NFC');
  if (/^(?:[Iİı]|i\u0307)$/.test(composed)) {
    return isTurkic && /[Iı]/.test(composed) ? 'ı' : 'i';
  }
  if (/^\s$/.test(composed)) return ' ';
  // Invisible, and no part of a word: soft hyphen, zero-width space, word joiner, byte order mark.
  if (/^[\u00ad\u200b\u2060\ufeff]$/.test(composed)) return '';
  if (/^[‐‑]$/.test(composed)) return '-';
  // ẞ and ß, and ß and SS, are one letter only if both cases are gone through.
  return composed.toLowerCase().toUpperCase().toLowerCase().replace(/[‘’ʼ]/, "'").normalize('NFC');
}
