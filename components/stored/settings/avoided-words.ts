import { bytesInArea } from '../settings-area';
import { hasControlCharacters, type Reader } from './readers';

/** A word or phrase that the person never wants in a message. */
export interface StoredWord {
  words: string;
  /** What to write instead; `''` = nothing in particular. */
  instead: string;
  level: 'warning' | 'error';
}

/** The levels that a word can have, in the order in which they are shown. */
export const wordLevels: readonly StoredWord['level'][] = ['warning', 'error'];
export const mostAvoidedWords = 500;
/** Characters (UTF-16 units) of a word or phrase. */
export const longestWords = 80;
/** Characters (UTF-16 units) of a replacement. */
export const longestInstead = 200;

/** The storage key of a bucket is this and its number. */
export const avoidedPrefix = 'avoided_';
/**
 * Words are spread over items by a hash of the word, so that two devices that add words at the same
 * time seldom change the same item.
 */
const buckets = 16;
/** JSON bytes: the sync area takes 8,192 for an item, and 102,400 for all. */
const mostItemBytes = 6000;
const mostBytes = 24_000;

/** The setting as policy, backup and setup code have it: a list, each word once. */
export const avoidedWords: Reader<StoredWord[]> = {
  fallback: [],
  read(stored) {
    if (!Array.isArray(stored) || stored.length > mostAvoidedWords) return undefined;
    const read = stored.map(readWord);
    return read.every((word) => word !== null) ? inOrder(read) : undefined;
  },
};

/** Reads one word; `instead` and `level` may be left out. Null = not a word that can be kept. */
function readWord(given: unknown): StoredWord | null {
  const { words, instead = '', level = 'warning' } = Object(given) as Record<string, unknown>;
  const known = wordLevels.find((each) => each === level);
  if (typeof words !== 'string' || typeof instead !== 'string' || known === undefined) return null;
  const isKept =
    words !== '' &&
    words.length <= longestWords &&
    instead.length <= longestInstead &&
    [words, instead].every((text) => text === text.trim() && !hasControlCharacters(text));
  return isKept ? { words, instead, level: known } : null;
}

/**
 * The words in storage, and the keys of buckets that could not be read. `undefined` = no list of the
 * person's own, which is not the same as an empty one: a policy may give everyone words to start with.
 */
export function ownAvoidedWords(stored: Record<string, unknown>): {
  words: StoredWord[] | undefined;
  unread: string[];
} {
  const keys = Object.keys(stored).filter(
    (key) => key.startsWith(avoidedPrefix) && stored[key] !== undefined,
  );
  const words: StoredWord[] = [];
  const unread: string[] = [];
  for (const key of keys) {
    const read = readBucket(stored[key]);
    if (read === null) unread.push(key);
    else words.push(...read);
  }
  return { words: keys.length > 0 ? inOrder(words) : undefined, unread };
}

/** The words of a policy, and a name for each that could not be read: `avoidedWords: 2`. */
export function givenAvoidedWords(value: unknown): { words: unknown; unread: string[] } {
  if (!Array.isArray(value)) return { words: value, unread: [] };
  const unread = value.flatMap((each, index) =>
    index < mostAvoidedWords && readWord(each) !== null ? [] : [`avoidedWords: ${index + 1}`],
  );
  const words = value.slice(0, mostAvoidedWords).filter((each) => readWord(each) !== null);
  return { words, unread };
}

/** What stands against keeping these words; null = nothing. */
export function wordsProblem(words: readonly StoredWord[]): 'full' | 'noRoom' | null {
  if (words.length > mostAvoidedWords) return 'full';
  const sizes = Object.entries(avoidedItems(words)).map(([key, value]) => bytesInArea(key, value));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return all > mostBytes || Math.max(...sizes) > mostItemBytes ? 'noRoom' : null;
}

/** The items that the words are stored in by their keys; `undefined` = the item is not needed. */
export function avoidedItems(words: readonly StoredWord[]): Record<string, unknown> {
  const items = Array.from({ length: buckets }, () => [] as (string | 1)[][]);
  for (const { words: text, instead, level } of inOrder(words)) {
    const item: (string | 1)[] = level === 'error' ? [text, instead, 1] : [text, instead];
    items[bucketOf(text)]?.push(level === 'warning' && instead === '' ? [text] : item);
  }
  // The first item is there even if it is empty: it says that there is a list.
  return Object.fromEntries(
    items.map((item, at) => [avoidedPrefix + at, item.length > 0 || at === 0 ? item : undefined]),
  );
}

/** A word in the case in which two count as the same on the list. */
export function wordKey(words: string): string {
  return words.normalize('NFC').toLowerCase();
}

function readBucket(stored: unknown): StoredWord[] | null {
  if (!Array.isArray(stored)) return null;
  const read = stored.map((item: unknown) => {
    if (!Array.isArray(item)) return null;
    const [words, instead = '', isHold] = item as unknown[];
    return readWord({ words, instead, level: isHold === 1 ? 'error' : 'warning' });
  });
  return read.every((word) => word !== null) ? read : null;
}

/** By the words, each once. */
function inOrder(words: readonly StoredWord[]): StoredWord[] {
  const byKey = new Map(words.map((word) => [wordKey(word.words), word]));
  return [...byKey.values()].sort((one, other) =>
    wordKey(one.words) < wordKey(other.words) ? -1 : 1,
  );
}

function bucketOf(words: string): number {
  let hash = 0;
  for (const letter of wordKey(words)) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return hash % buckets;
}
