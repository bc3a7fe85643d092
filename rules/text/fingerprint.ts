import { fold } from './fold';
import { greetingLength, wordsAt } from './greeting';
import { asOneWording } from './welcome-words';

/** Enough to estimate a similarity to a few hundredths, in a few hundred bytes. */
const mostHashes = 64;
/**
 * The least share of shingles that two texts have in common (Jaccard). Rewordings of one text share
 * half or more, unrelated short texts at most a fifth (measured on the texts of the test).
 */
const nearlySame = 0.45;
/** FNV-1a's offset basis. */
const fnvOffset = 0x811c9dc5;
/** Words; "Hi Ana Maria, " is left out, more words are not a name. */
const longestName = 3;

/**
 * A fingerprint for comparing texts: the 64 smallest hashes of its three-letter shingles (words
 * would not work for languages without spaces), as ascending 32-bit numbers. Empty for a text
 * without letters and digits. Greeting and name, queries of links, mentions, numbers, punctuation,
 * emoji, case and the wording of a welcome make no difference; the order of words makes little. With the salt, one can test
 * guesses but not read the text.
 */
export function fingerprint(text: string, salt = ''): number[] {
  const own = asOneWording(text);
  const letters = ` ${plain(withoutGreeting(own)) || plain(own)} `;
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

/** Whether two fingerprints with the same salt are of nearly the same text. */
export function isNearlySame(a: readonly number[], b: readonly number[]): boolean {
  let [inA, inB, either, both] = [0, 0, 0, 0];
  // All hashes up to a fingerprint's last are known, so the 64 smallest of both can be compared.
  while (either < mostHashes && (inA < a.length || inB < b.length)) {
    const one = a[inA] ?? Number.POSITIVE_INFINITY;
    const other = b[inB] ?? Number.POSITIVE_INFINITY;
    if (one <= other) inA += 1;
    if (other <= one) inB += 1;
    if (one === other) both += 1;
    either += 1;
    // Whatever comes now; with every key, a draft is compared with all texts of a day.
    if (either - both > mostHashes * (1 - nearlySame)) return false;
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

/** FNV-1a, one UTF-16 code unit. */
function step(value: number, code: number): number {
  return Math.imul(value ^ code, 0x01000193);
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = step(value, text.charCodeAt(at));
  return value;
}

/** MurmurHash3's last step, because FNV-1a leaves the high bits of short texts alike. */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
