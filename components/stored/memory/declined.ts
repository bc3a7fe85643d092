import { browser } from 'wxt/browser';
import { isRemembering } from './is-remembering';
import { saltedHash } from './salted-hash';

const prefix = 'declined_';
/** Days after which a question may be asked again. */
const keptDays = 30;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * Whether a site or handle of a draft was asked about and answered with no. It may be somebody's that
 * is written to, so that it is kept in this browser under a salted hash, for 30 days. Rejects where
 * storage does.
 */
export async function readDeclined(what: string, now: number): Promise<boolean> {
  const key = prefix + (await saltedHash(what));
  return isFresh((await browser.storage.local.get(key))[key], now);
}

/** Keeps a no, or takes it back; private windows keep none. Rejects where storage does. */
export async function saveDeclined(what: string, isDeclined: boolean, now: number): Promise<void> {
  if (!isRemembering()) return;
  const key = prefix + (await saltedHash(what));
  if (isDeclined) await browser.storage.local.set({ [key]: now });
  else await browser.storage.local.remove(key);
}

/** Drops what is older than 30 days. Rejects where storage does. */
export async function forgetOldDeclined(now: number): Promise<void> {
  const all = await browser.storage.local.get(null);
  const keys = Object.keys(all).filter((key) => key.startsWith(prefix));
  await browser.storage.local.remove(keys.filter((key) => !isFresh(all[key], now)));
}

function isFresh(stored: unknown, now: number): boolean {
  return typeof stored === 'number' && stored <= now && now - stored < keptDays * dayMs;
}
