import { browser } from 'wxt/browser';
import { outdatedChatChoices } from './chat-choices';
import { outdatedDeclined } from './declined';
import { outdatedKeys } from './history-entries';
import { outdatedTallies } from './tally-days';

/**
 * Drops everything in this browser whose days are over, whether or not X is ever opened again. `now`:
 * milliseconds since 1970. Rejects where storage does; the next time it is tried again.
 */
export async function forgetOld(now: number): Promise<void> {
  const stored = await browser.storage.local.get(null);
  await browser.storage.local.remove([
    ...outdatedKeys(stored, now),
    ...outdatedTallies(Object.keys(stored), new Date(now)),
    ...outdatedChatChoices(stored, now),
    ...outdatedDeclined(stored, now),
  ]);
}
