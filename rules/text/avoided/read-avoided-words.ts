import type { AvoidedWord } from '../../types';

/** As many as the settings hold. */
const mostAvoidedWords = 500;
/** Code units of an avoided word. */
const longestAvoidedWord = 100;
const noWords: readonly AvoidedWord[] = [];
const readWords = new WeakMap<unknown[], readonly AvoidedWord[]>();

/**
 * The words of a profile, which may hold anything; unreadable ones are left out. The same list gives the
 * same result, for which the search is prepared once.
 */
export function readAvoidedWords(value: unknown): readonly AvoidedWord[] {
  if (!Array.isArray(value)) return noWords;
  const known = readWords.get(value);
  if (known !== undefined) return known;
  const read = value.slice(0, mostAvoidedWords).flatMap((one) => readAvoidedWord(one) ?? []);
  readWords.set(value, read);
  return read;
}

function readAvoidedWord(given: unknown): AvoidedWord | null {
  const { words, instead, level } = Object(given) as Record<string, unknown>;
  const text = typeof words === 'string' ? words.trim().slice(0, longestAvoidedWord) : '';
  if (text === '') return null;
  return {
    words: text,
    instead: typeof instead === 'string' ? instead : '',
    level: level === 'error' ? 'error' : 'warning',
  };
}
