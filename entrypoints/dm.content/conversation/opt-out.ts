import { computed, type ReadonlySignal } from '@preact/signals';
import { rememberOptOut } from '../../../components/stored/memory/history';
import { asksForNoMore } from '../../../rules';
import { effectUntil } from '../effect-until';
import type { Tab } from '../tab/tab-state';
import type { OpenConversation } from './open-conversation';
import type { Remembered } from './past-sends';

interface OptOutOptions {
  remembered: Remembered;
  open: ReadonlySignal<OpenConversation>;
  settings: Tab['settings']['settings'];
  onFailure(error: unknown): void;
  signal: AbortSignal;
}

/** Keeps the wish not to be written to, until they write something else or `signal` aborts. */
export function followOptOut({
  remembered,
  open,
  settings,
  onFailure,
  signal,
}: OptOutOptions): void {
  const { hash, facts } = remembered;
  const asked = computed(() => {
    const words = open.value.isGroup ? '' : (open.value.facts.lastReceived ?? '');
    return words === '' ? null : asksForNoMore(words);
  });
  effectUntil(signal, () => {
    const to = hash.value;
    if (to === null || asked.value === null || asked.value === facts.peek().optedOut) return;
    // Where nothing is remembered, something can still be forgotten.
    if (asked.value && !settings.value?.remember) return;
    rememberOptOut(to, asked.value).catch(onFailure);
  });
}
