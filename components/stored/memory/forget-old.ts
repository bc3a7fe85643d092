import { browser } from 'wxt/browser';
import { outdatedChatChoices } from './chat-choices';
import { outdatedDeclined } from './declined';
import { outdatedKeys } from './history-entries';
import { outdatedTallies } from './tally-days';

/**
 * Removes everything outdated from this browser, even if X is never opened again. `now`:
 * milliseconds since 1970. Rejects when storage does.
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
