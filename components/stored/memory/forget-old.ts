import { forgetOldChatChoices } from './chat-choices';
import { forgetOldDeclined } from './declined';
import { forgetOldHistory } from './history';
import { forgetOldTallies } from './tally';

/**
 * Drops everything in this browser whose days are over, whether or not X is ever opened again. `now`:
 * milliseconds since 1970. Rejects where storage does; the next time it is tried again.
 */
export async function forgetOld(now: number): Promise<void> {
  await Promise.all(
    [forgetOldHistory, forgetOldTallies, forgetOldChatChoices, forgetOldDeclined].map((forget) =>
      forget(now),
    ),
  );
}
