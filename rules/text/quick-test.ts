import { fold, isAscii, withLooseAccents } from './fold';

/**
 * Makes a quick test whether a text may have one of some words. If it is false, there is none; if it is
 * true, one may be only the beginning of a longer word. Case makes no difference, and an accented letter
 * also matches without its accent. `words`: literal, in small letters.
 */
export function quickTest(words: readonly string[]): (text: string) => boolean {
  const plain = [...words, ...words.map(fold)].filter((word) => /^[a-z]/.test(word));
  const others = words.filter((word) => !/^[a-z]/.test(word));
  // A word's edge is found three times as fast as by a look-behind.
  const latin = new RegExp(`(?:\\b|_)${withLooseAccents(joined(plain))}`, 'i');
  const notLatin = new RegExp(withLooseAccents(joined(others)), 'i');
  return (text) => latin.test(text) || (!isAscii(text) && notLatin.test(text));
}

/** The words with their common beginnings only once: otherwise each would be tried at every letter. */
function joined(words: readonly string[]): string {
  // Longer words begin with the one that ends here.
  if (words.includes('')) return '';
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const first = word.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word.slice(1)]);
  }
  const parts = Array.from(byFirst, ([first, rests]) => first + joined(rests));
  return `(?:${parts.join('|')})`;
}
