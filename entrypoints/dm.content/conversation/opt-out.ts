import { computed, type ReadonlySignal } from '@preact/signals';
import { rememberOptOut } from '../../../components/stored/memory/history';
import { asksForNoMore } from '../../../rules';
import { effectUntil } from '../effect-until';
import type { Tab } from '../tab/tab-state';
import type { OpenConversation } from './open-conversation';
import type { PastSends } from './past-sends';

interface OptOutOptions {
  pastSends: PastSends;
  open: ReadonlySignal<OpenConversation>;
  settings: Tab['settings']['settings'];
  /** They wrote again: an opt-out that was passed before counts anew. */
  onWritten(): void;
  /** An opt-out could not be stored. */
  onLost(): void;
  onFailure(error: unknown): void;
  signal: AbortSignal;
}

/**
 * Remembers, until `signal` aborts, that the partner asked for no more messages, and forgets it once
 * they write something else. Nothing new is stored where the person turned remembering off, but what
 * was stored before is still removed.
 */
export function rememberOptOuts(options: OptOutOptions): void {
  const { pastSends, open, settings, onWritten, onLost, onFailure, signal } = options;
  const { hash, facts } = pastSends;
  const theirs = computed(() => open.value.facts.lastReceived ?? '');
  const isAsked = computed(() =>
    open.value.isGroup || theirs.value === '' ? null : asksForNoMore(theirs.value),
  );
  effectUntil(signal, () => {
    const to = hash.value;
    if (to === null || isAsked.value === null || isAsked.value === facts.peek().optedOut) return;
    if (isAsked.value && !settings.value?.remember) return;
    rememberOptOut(to, isAsked.value).catch((error: unknown) => {
      onLost();
      onFailure(error);
    });
  });
  let before = { key: open.peek().key, words: theirs.peek() };
  effectUntil(signal, () => {
    const now = { key: open.value.key, words: theirs.value };
    const hasWritten = now.key === before.key && before.words !== '' && now.words !== before.words;
    before = now;
    if (hasWritten) onWritten();
  });
}
