import { fold } from './fold';
import { greetingLength, wordsAt } from './greeting';

/** So many hashes estimate a likeness to a few hundredths, and fit into a few hundred bytes. */
const mostHashes = 64;
/** Letters in a shingle: enough to tell texts apart, few enough for languages without spaces. */
const shingleLength = 3;
/**
 * Of the shingles that two texts have together, how many both have. Rewordings of one text share
 * half and more, unrelated short texts a fifth at most (measured on the texts of the test).
 */
const nearlySame = 0.45;
/** "Hi Ana Maria, " is taken off; more words are no name. */
const longestName = 3;

/**
 * What a text leaves for comparing: at most 64 numbers, the smallest of the hashes of its shingles,
 * in ascending order; none for a text without letters and digits. Greeting and name, links' queries,
 * mentions, numbers, punctuation, emoji and case make no difference, order little. Whoever holds the
 * salt can test guesses, but not read the text.
 */
export function fingerprint(text: string, salt = ''): number[] {
  const letters = ` ${plain(withoutGreeting(text)) || plain(text)} `;
  const seed = hash(salt, 0x811c9dc5);
  const hashes = new Set<number>();
  for (let at = 0; at + shingleLength <= letters.length; at += 1) {
    hashes.add(mix(hash(letters.slice(at, at + shingleLength), seed)));
  }
  return [...Uint32Array.from(hashes).sort().subarray(0, mostHashes)];
}

/** Whether two fingerprints, of the same salt, are of texts that differ only a little. */
export function isNearlySame(a: readonly number[], b: readonly number[]): boolean {
  const union = [...new Set([...a, ...b])].sort((one, other) => one - other);
  // Of each text all hashes up to its last are known, so the smallest of both tell how much is shared.
  const known = new Set(union.slice(0, mostHashes));
  const inA = new Set(a);
  const shared = new Set(b.filter((value) => known.has(value) && inA.has(value)));
  return known.size > 0 && shared.size / known.size >= nearlySame;
}

function plain(text: string): string {
  return fold(text)
    .replace(/(https?:\/\/[^\s?#]{1,2000})\S*/g, '$1')
    .replace(/@\w+|'/g, '')
    .replace(/\p{N}+/gu, '0')
    .replace(/[^\p{L}\p{M}0]+/gu, ' ')
    .trim();
}

function withoutGreeting(text: string): string {
  const start = text.search(/\p{L}/u);
  if (start < 0) return text;
  const words = wordsAt(text, start);
  const greeting = greetingLength(words);
  if (greeting === 0) return text;
  const ends = words
    .slice(greeting - 1, greeting + longestName)
    .findIndex(({ after }) => after === '' || /[,.!:;–—\p{ExtPict}]/u.test(after));
  // "Hi Ana thanks for the follow": one word is the name.
  const last = words[greeting - 1 + (ends < 0 ? 1 : ends)];
  return last === undefined ? text : text.slice(last.end);
}

/** FNV-1a. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value;
}

/** MurmurHash3's last step: FNV leaves the high bits of short texts alike. */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
