import { fold } from './fold';
import { greetingLength, wordsAt } from './greeting';

/** So many hashes estimate a likeness to a few hundredths, and fit into a few hundred bytes. */
const mostHashes = 64;
/**
 * Of the shingles that two texts have together, how many both have. Rewordings of one text share
 * half and more, unrelated short texts a fifth at most (measured on the texts of the test).
 */
const nearlySame = 0.45;
/** Where FNV-1a begins. */
const fnvOffset = 0x811c9dc5;
/** "Hi Ana Maria, " is taken off; more words are no name. */
const longestName = 3;

/**
 * What a text leaves for comparing: at most 64 numbers, the smallest of the hashes of its three-letter
 * shingles (languages without spaces have no words to count), in ascending order; none for a text without letters and digits. Greeting and name, links' queries,
 * mentions, numbers, punctuation, emoji and case make no difference, order little. Whoever holds the
 * salt can test guesses, but not read the text.
 */
export function fingerprint(text: string, salt = ''): number[] {
  const letters = ` ${plain(withoutGreeting(text)) || plain(text)} `;
  const seed = hash(salt, fnvOffset);
  const hashes = new Uint32Array(Math.max(0, letters.length - 2));
  for (let at = 0; at < hashes.length; at += 1) {
    const two = step(step(seed, letters.charCodeAt(at)), letters.charCodeAt(at + 1));
    hashes[at] = mix(step(two, letters.charCodeAt(at + 2)));
  }
  hashes.sort();
  const smallest: number[] = [];
  for (const value of hashes) {
    if (value !== smallest.at(-1)) smallest.push(value);
    if (smallest.length === mostHashes) break;
  }
  return smallest;
}

/** Whether two fingerprints, of the same salt, are of texts that differ only a little. */
export function isNearlySame(a: readonly number[], b: readonly number[]): boolean {
  let [inA, inB, either, both] = [0, 0, 0, 0];
  // Of each text all hashes up to its last are known, so the smallest of both tell what is shared.
  while (either < mostHashes && (inA < a.length || inB < b.length)) {
    const one = a[inA] ?? Number.POSITIVE_INFINITY;
    const other = b[inB] ?? Number.POSITIVE_INFINITY;
    if (one <= other) inA += 1;
    if (other <= one) inB += 1;
    if (one === other) both += 1;
    either += 1;
  }
  return both > 0 && both / either >= nearlySame;
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

/** FNV-1a, a character at a time. */
function step(value: number, code: number): number {
  return Math.imul(value ^ code, 0x01000193);
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = step(value, text.charCodeAt(at));
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
