import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals';
import type { LastChoice } from '../../../components/panel/last-choice';
import type { Pause } from '../../../components/panel/panel-model';
import { onceOver, pauseEnds } from '../../../components/stored/settings/pause-ends';
import { saveSetting } from '../../../components/stored/settings/save';
import type { Settings } from '../../../components/stored/settings/settings';
import { effectUntil } from '../effect-until';
import type { DraftLife } from './draft-life';

export interface Pausing {
  /** Milliseconds since 1970, 'message' for this draft, null where nothing is paused. */
  until: ReadonlySignal<number | 'message' | null>;
  pause(length: Pause | null): void;
}

interface PauseOptions extends Pick<LastChoice, 'attempt'> {
  life: Pick<DraftLife, 'perDraft'>;
  settings: ReadonlySignal<Settings | null>;
  /** Milliseconds since 1970, to the minute. A new one may show that a pause ended during sleep. */
  minute: ReadonlySignal<number>;
  signal: AbortSignal;
}

/** Keeps track of the pause the person asked for, which ends by itself, until `signal` aborts. */
export function trackPause(options: PauseOptions): Pausing {
  const { life, settings, minute, attempt, signal } = options;
  const now = createSignal(Date.now());
  const isMessagePaused = life.perDraft(false);
  let stopWaiting = () => {};
  effectUntil(signal, () => {
    stopWaiting();
    now.value = Math.max(Date.now(), minute.value);
    stopWaiting = onceOver(settings.value?.pausedUntil ?? 0, () => {
      now.value = Date.now();
    });
  });
  signal.addEventListener('abort', () => stopWaiting());
  return {
    until: computed(() => {
      if (isMessagePaused.value) return 'message';
      const until = settings.value?.pausedUntil ?? 0;
      return until > now.value ? until : null;
    }),
    pause(length) {
      isMessagePaused.value = length === 'message';
      if (length === 'message') return;
      attempt(saveSetting('pausedUntil', pauseEnds(length, new Date())));
    },
  };
}
