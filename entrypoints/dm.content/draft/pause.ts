import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals';
import type { Pause } from '../../../components/panel/panel-model';
import { pauseEnds } from '../../../components/stored/settings/pause-ends';
import { saveSetting } from '../../../components/stored/settings/save';
import type { Settings } from '../../../components/stored/settings/settings';
import { effectUntil } from '../effect-until';

/** The longest a browser's timer can wait, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

export interface Pausing {
  /** Milliseconds since 1970, 'message' for this draft, null where nothing is paused. */
  until: ReadonlySignal<number | 'message' | null>;
  pause(length: Pause | null): void;
  /** The draft was sent or emptied: a pause for this message is over. */
  forgetDraft(): void;
}

/**
 * Follows the pause that the person has asked for, which ends by itself, until `signal` aborts. With
 * each new `minute` it is seen whether it has ended while the computer slept.
 */
export function followPause(
  settings: ReadonlySignal<Settings | null>,
  minute: ReadonlySignal<number>,
  onFailure: (error: unknown) => void,
  signal: AbortSignal,
): Pausing {
  const now = createSignal(Date.now());
  const isMessagePaused = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  effectUntil(signal, () => {
    const wait = (settings.value?.pausedUntil ?? 0) - Date.now();
    clearTimeout(timer);
    now.value = Math.max(Date.now(), minute.value);
    if (wait <= 0) return;
    timer = setTimeout(
      () => {
        now.value = Date.now();
      },
      Math.min(wait, longestTimer),
    );
  });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    until: computed(() => {
      if (isMessagePaused.value) return 'message';
      const until = settings.value?.pausedUntil ?? 0;
      return until > now.value ? until : null;
    }),
    pause(length) {
      isMessagePaused.value = length === 'message';
      if (length === 'message') return;
      saveSetting('pausedUntil', pauseEnds(length, new Date())).catch(onFailure);
    },
    forgetDraft() {
      isMessagePaused.value = false;
    },
  };
}
