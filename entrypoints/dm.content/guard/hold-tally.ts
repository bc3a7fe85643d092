import type { ReadonlySignal } from '@preact/signals';
import type { TabTally } from '../../../components/stored/memory/tally';
import type { Settings } from '../../../components/stored/settings/settings';
import type { DraftLife } from '../draft/draft-life';

interface HoldTallyOptions {
  tally: TabTally;
  life: DraftLife;
  settings: ReadonlySignal<Settings | null>;
  onFailure(error: unknown): void;
}

/**
 * Counts what becomes of drafts that were held: sent as they were, or changed first. A draft counts
 * once, however often it is held. Its words are compared and never kept. Returns a function that is
 * told of each hold.
 */
export function countHolds(options: HoldTallyOptions): (text: string) => void {
  const { tally, life, settings, onFailure } = options;
  const heldText = life.perDraft<string | null>(null);
  const count = (what: Parameters<TabTally['count']>[0]) => {
    if (settings.peek()?.remember) tally.count(what).catch(onFailure);
  };
  life.on('passed', ({ text }) => {
    if (heldText.peek() === null) return;
    count(text === heldText.peek() ? 'passed' : 'changed');
    heldText.value = null;
  });
  return (text) => {
    if (heldText.peek() !== null) return;
    heldText.value = text;
    count('held');
  };
}
