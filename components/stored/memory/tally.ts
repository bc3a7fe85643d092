import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { onStorageChange } from '../storage-changes';
import { isPrivateWindow } from './is-private-window';
import { dayOf, isTallyKey, readTally, type Tally, tallyByDay, tallyKey } from './tally-days';

/** How often drafts were held, by day. Says nothing about their text or whom they were for. */
export type Days = readonly { day: string; tally: Tally }[];

/** Counts holds in one tab, under keys of its own, so that tabs do not overwrite each other. */
export class TabTally {
  readonly #tab = crypto.randomUUID().slice(0, 8);
  #turn: Promise<void> = Promise.resolve();

  /** Adds one to today's count, after any count still under way. Rejects when storage does. */
  count(what: keyof Tally): Promise<void> {
    if (isPrivateWindow()) return Promise.resolve();
    const turn = this.#turn.then(() => this.#add(what));
    // A failure must not stop later counts.
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #add(what: keyof Tally): Promise<void> {
    const key = tallyKey(dayOf(new Date()), this.#tab);
    const tally = readTally((await browser.storage.local.get(key))[key]);
    await browser.storage.local.set({ [key]: { ...tally, [what]: tally[what] + 1 } });
  }
}

/** The counts of all tabs, kept up to date until `lifetime` aborts; null until they are read. */
export function followDays(lifetime: AbortSignal): ReadonlySignal<Days | null> {
  const days = signal<Days | null>(null);
  const read = async () => {
    const stored = await browser.storage.local.get(null);
    if (!lifetime.aborted) days.value = tallyByDay(stored, new Date());
  };
  const readAgain = () => {
    read().catch(() => {
      // Without storage there are no counts.
      days.value ??= [];
    });
  };
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some(isTallyKey)) readAgain();
  };
  onStorageChange(onChanged, lifetime);
  readAgain();
  return days;
}
