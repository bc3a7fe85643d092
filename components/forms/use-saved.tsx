import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../words/words';

/** Long enough to be noticed after looking up from the keyboard. */
const shownMs = 3000;

/** A stored value while it is being edited. */
export interface Saved<T> {
  /** What the person just chose, until storage has caught up; else what storage holds. */
  current: T;
  /** The same, however long ago the asking function was made. */
  latest: () => T;
  /** Says "Saved", or that it was not. */
  note: ComponentChildren;
  save: (value: T, saving: Promise<void>) => void;
  /** Takes the note away: it was about what stood here before. */
  edit: () => void;
}

/** Shows a choice at once, and says when it has been saved. */
export function useSaved<T>(stored: T): Saved<T> {
  const pending = useSignal<{ value: T; done: boolean } | null>(null);
  const state = useSignal<'nothing' | 'saved' | 'failed'>('nothing');
  const saves = useSignal(0);
  const storedText = JSON.stringify(stored);
  const newest = useRef(stored);
  newest.current = stored;
  const latest = () => (pending.value === null ? newest.current : pending.value.value);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of what is stored counts.
  useEffect(() => {
    const mine = pending.value;
    if (mine && (mine.done || JSON.stringify(mine.value) === storedText)) pending.value = null;
  }, [storedText]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each save starts the time anew.
  useEffect(() => {
    if (state.value !== 'saved') return;
    const timer = setTimeout(() => {
      state.value = 'nothing';
    }, shownMs);
    return () => clearTimeout(timer);
  }, [state.value, saves.value]);

  const save: Saved<T>['save'] = (value, saving) => {
    const mine = { value, done: false };
    pending.value = mine;
    saving.then(
      () => {
        mine.done = true;
        state.value = 'saved';
        saves.value += 1;
      },
      () => {
        // Storage is full, over its rate, or gone; for the person it is one thing.
        if (pending.value === mine) pending.value = null;
        state.value = 'failed';
      },
    );
  };

  const edit = () => {
    state.value = 'nothing';
  };

  const note = (
    <span role="status" class={`save-note ${state.value}`}>
      {state.value === 'saved' && say('popup_saved')}
      {state.value === 'failed' && say('popup_not_saved')}
    </span>
  );
  return { current: latest(), latest, note, save, edit };
}
