import { browser } from 'wxt/browser';
import { isRemembering } from './is-remembering';
import { saltedHash } from './salted-hash';

/** Milliseconds. */
export const dayMs = 24 * 60 * 60 * 1000;
/** Days for which what happened in chats is remembered (`design.md`). */
const keptDays = 30;

/**
 * Whether an entry made at `at` is to be forgotten at `now`, both in milliseconds since 1970: it is
 * older than 30 days, or more than a day from the future, where a clock was wrong.
 */
export function isOutdated(at: number, now: number): boolean {
  return now - at > keptDays * dayMs || at > now + dayMs;
}

/**
 * The keys below a prefix that are to be forgotten. `timeOf` gives the time at which an entry was made,
 * in milliseconds since 1970, or null where it cannot be read.
 */
export function outdatedBelow(
  prefix: string,
  timeOf: (stored: unknown) => number | null,
  stored: Readonly<Record<string, unknown>>,
  now: number,
): string[] {
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(prefix))
    .filter(([, value]) => isOutdated(timeOf(value) ?? Number.NEGATIVE_INFINITY, now))
    .map(([key]) => key);
}

/** Keeps an entry, or with `undefined` forgets it; not in private windows. Rejects where storage does. */
export async function keepEntry(key: string, value: unknown): Promise<void> {
  if (!isRemembering()) return;
  if (value === undefined) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: value });
}

/** The same, under a key that stands for `words` and does not tell them. */
export async function keepSalted(prefix: string, words: string, value: unknown): Promise<void> {
  // Before the key: making one may store a salt.
  if (isRemembering()) await keepEntry(prefix + (await saltedHash(words)), value);
}

/** Reads what is kept under such a key; undefined where there is nothing. Rejects where storage does. */
export async function readSalted(prefix: string, words: string): Promise<unknown> {
  const key = prefix + (await saltedHash(words));
  return (await browser.storage.local.get(key))[key];
}
