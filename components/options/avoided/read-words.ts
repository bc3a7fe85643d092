import {
  longestInstead,
  longestWords,
  mostAvoidedWords,
  type StoredWord,
  wordKey,
  wordsProblem,
} from '../../stored/settings/avoided-words';
import { hasControlCharacters } from '../../stored/settings/readers';

/** Why a line is not added. */
export type LineProblem = 'noWord' | 'long' | 'full' | 'noRoom';

/** The list with what was typed or pasted added to it. */
export interface ReadWords {
  words: StoredWord[];
  /** New words, and known ones that got another replacement or level. */
  added: number;
  /** The first line that was on the list already, as it was. */
  known: string | null;
  /** The first line that was not added, and why. */
  problem: { kind: LineProblem; typed: string } | null;
  /** The lines that were not added. */
  rest: string[];
}

/** Between a word and its replacement: as typed, as an arrow, or as spreadsheets copy two cells. */
const arrow = /\s*(?:=>|→|\t)\s*/;
const everyHidden = /[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu;

/**
 * Adds the words of a text to a list, one a line: `word` or `word => replacement`, at the level given.
 * Lines that cannot be added are left in `rest`; the others are added all the same. `isTight`: measures
 * the list after each line.
 */
export function addWords(
  list: readonly StoredWord[],
  text: string,
  level: StoredWord['level'],
  isTight = false,
): ReadWords {
  const byKey = new Map(list.map((word) => [wordKey(word.words), word]));
  const result: ReadWords = { words: [...list], added: 0, known: null, problem: null, rest: [] };
  for (const line of text.split(/\r?\n|\r/)) {
    const [words = '', instead = ''] = line.split(arrow).map(tidy);
    if (words === '' && instead === '') continue;
    const next: StoredWord = { words, instead: instead === words ? '' : instead, level };
    const problem = problemOf(next, byKey) ?? (isTight ? roomProblem(next, byKey) : null);
    if (problem !== null) {
      result.problem ??= { kind: problem, typed: shown(words || instead) };
      result.rest.push(line.trim());
    } else if (isSame(byKey.get(wordKey(words)), next)) {
      result.known ??= words;
    } else {
      byKey.set(wordKey(words), next);
      result.added += 1;
    }
  }
  result.words = [...byKey.values()];
  // Measured line by line only where it is known not to fit: that takes a while for 500 of them.
  const fits = isTight || wordsProblem(result.words) !== 'noRoom';
  return fits ? result : addWords(list, text, level, true);
}

function problemOf(word: StoredWord, byKey: ReadonlyMap<string, StoredWord>): LineProblem | null {
  if (word.words === '') return 'noWord';
  if (word.words.length > longestWords || word.instead.length > longestInstead) return 'long';
  const key = wordKey(word.words);
  return !byKey.has(key) && byKey.size >= mostAvoidedWords ? 'full' : null;
}

function roomProblem(word: StoredWord, byKey: ReadonlyMap<string, StoredWord>): 'noRoom' | null {
  const after = new Map(byKey).set(wordKey(word.words), word);
  return wordsProblem([...after.values()]) === 'noRoom' ? 'noRoom' : null;
}

function isSame(one: StoredWord | undefined, other: StoredWord): boolean {
  return one !== undefined && one.instead === other.instead && one.level === other.level;
}

function tidy(text: string): string {
  const plain = hasControlCharacters(text) ? text.replace(everyHidden, ' ') : text;
  return plain.replace(/\s+/g, ' ').trim();
}

/** A long line is quoted by its beginning. */
function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
