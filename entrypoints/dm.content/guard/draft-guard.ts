import type { ReadonlySignal } from '@preact/signals';
import type { Held } from '../../../components/panel/panel-model';
import type { Composer } from '../composer/composer';
import type { DraftState } from '../draft/draft-state';
import { reasonOf } from '../draft/silenced-warnings';
import { effectUntil } from '../effect-until';
import type { Tab } from '../tab/tab-state';
import { countHolds } from './hold-tally';
import type { Guarded } from './send-guard';

/** One composer's draft as the guard and the panel see it. */
export interface GuardedDraft extends Guarded {
  /** The last hold, until the draft is sent, emptied, left, or nothing stands against it any more. */
  held: ReadonlySignal<Held | null>;
}

/** Says what stands against sending a draft, and what follows when it is held or passed. */
export function guardDraft(
  composer: Composer,
  draft: DraftState,
  tab: Tab,
  signal: AbortSignal,
): GuardedDraft {
  const { life, check } = draft;
  const { settings, failed } = tab.settings;
  const held = life.perDraft<Held | null>(null);
  const countHold = countHolds({ tally: tab.tally, life, settings, onFailure: tab.onFailure });
  const reasons = () => {
    const text = composer.text.peek();
    return check.reasons().map((diagnostic) => reasonOf(diagnostic, text));
  };
  effectUntil(signal, () => {
    if (check.shown.value && held.peek() && reasons().length === 0) held.value = null;
  });
  life.on('passed', () => {
    tab.accountWatch.sent();
    held.value = null;
  });
  const passed = life.perDraft<string | null>(null);
  effectUntil(signal, () => {
    if (composer.text.value !== passed.peek()) passed.value = null;
  });
  return {
    composer,
    held,
    hasPassed: () => passed.peek() !== null && passed.peek() === composer.text.peek(),
    holds: tab.holds,
    judge() {
      draft.refresh();
      return { conversation: draft.holdKey(), reasons: failed.peek() ? [] : reasons() };
    },
    onHeld(by) {
      countHold(composer.text.peek());
      held.value = { by, diagnostics: check.reasons() };
    },
    onPassed() {
      // What the page does after the press with the same text is still the same send.
      if (passed.peek() === composer.text.peek()) return;
      passed.value = composer.text.peek();
      life.tell('passed', { conversation: draft.open.peek().key, text: composer.text.peek() });
    },
  };
}
