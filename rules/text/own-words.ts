/** Fewer words say nothing. */
const fewestWords = 2;
/** The same for scripts without spaces, in characters. */
const fewestUnspaced = 4;
/** Kana's length and voicing marks are listed, because they belong to no script. */
const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\uFF70\uFF9E\uFF9F\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
/** A digit or letter shown as an emoji is not a word: `1️⃣`, `ℹ️`. */
const emoji = '.[\uFE0F\u20E3]';
const word = new RegExp(
  `(${unspaced}{1,${fewestUnspaced}})|(?!${emoji})[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*`,
  'gu',
);

/** Quickly, as most texts have two such words. */
const twoWords = /[a-z]{2}[ ,.!?]+[a-z]{2}/i;

/** Whether a text has at least two words, or four characters of a script without spaces. */
export function hasWords(prose: string): boolean {
  if (twoWords.test(prose)) return true;
  let words = 0;
  for (const [, run = ''] of prose.matchAll(word)) {
    words += 1;
    if (words >= fewestWords || run.length >= fewestUnspaced) return true;
  }
  return false;
}
