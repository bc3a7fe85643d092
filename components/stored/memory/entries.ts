import { browser } from 'wxt/browser';
import { isPrivateWindow } from './is-private-window';
import { keptDays } from './kept-days';
import { saltedHash } from './salted-hash';

/** A day in milliseconds. */
export const dayMs = 24 * 60 * 60 * 1000;

/**
 * Whether an entry made at `at` is outdated at `now`, both in milliseconds since 1970: it is older
 * than 30 days, or more than a day in the future because the clock was wrong.
 */
export function isOutdated(at: number, now: number): boolean {
  return now - at > keptDays * dayMs || at > now + dayMs;
}

/**
 * The keys with a prefix whose entries are outdated. `timeOf` returns when an entry was made, in
 * milliseconds since 1970, or null when it cannot be read.
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

/**
 * Stores an entry, or removes it (`undefined`); does nothing in private windows. Rejects when
 * storage does.
 */
export async function keepEntry(key: string, value: unknown): Promise<void> {
  if (isPrivateWindow()) return;
  if (value === undefined) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: value });
}

/** Does the same under a key made of the prefix and the salted hash of `words`. */
export async function keepSalted(prefix: string, words: string, value: unknown): Promise<void> {
  // Asked before the key is made, which may store a salt.
  if (!isPrivateWindow()) await keepEntry(prefix + (await saltedHash(words)), value);
}

/** Reads the entry under such a key; undefined when there is none. Rejects when storage does. */
export async function readSalted(prefix: string, words: string): Promise<unknown> {
  const key = prefix + (await saltedHash(words));
  return (await browser.storage.local.get(key))[key];
}
