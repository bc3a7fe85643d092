import type { ReadonlySignal } from '@preact/signals';
import type { TabTally } from '../../../components/stored/memory/tally';
import type { Settings } from '../../../components/stored/settings/settings';

/** Counts what becomes of one composer's drafts once they were held. Their words are not kept. */
export interface HoldCount {
  /** The draft, as it is, was held. */
  held(text: string): void;
  /** The draft, as it is, goes out. */
  passed(text: string): void;
  /** It was emptied, or left behind in another chat. */
  forgetDraft(): void;
}

/** A draft counts once, however often it is held, and what became of it when it goes out. */
export function countHolds(
  tally: TabTally,
  settings: ReadonlySignal<Settings | null>,
  onFailure: (error: unknown) => void,
): HoldCount {
  let heldText: string | null = null;
  const count = (what: Parameters<TabTally['count']>[0]) => {
    if (settings.peek()?.remember) tally.count(what).catch(onFailure);
  };
  return {
    held(text) {
      if (heldText === null) count('held');
      heldText ??= text;
    },
    passed(text) {
      if (heldText === null) return;
      count(text === heldText ? 'passed' : 'changed');
      heldText = null;
    },
    forgetDraft() {
      heldText = null;
    },
  };
}
