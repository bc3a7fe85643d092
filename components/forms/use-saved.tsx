import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { notSavedWords } from '../words/not-saved-words';
import { say } from '../words/words';

/** Milliseconds that "Saved" is shown: long enough to see it after looking up from the keyboard. */
const shownMs = 3000;

/** A stored value while it is being edited. */
export interface Saved<T> {
  /** What the person just chose, until storage holds it; then what storage holds. */
  current: T;
  /** The same value at the time of the call, for functions made by an earlier rendering. */
  latest: () => T;
  /** Says "Saved", or that it could not be saved. */
  note: ComponentChildren;
  /** `onRefused`: called when it could not be saved, unless another value has been saved since. */
  save: (value: T, saving: Promise<void>, onRefused?: () => void) => void;
  /** Clears the note when the field is edited again. */
  edit: () => void;
}

/** Shows a new value at once, and says whether it could be saved. */
export function useSaved<T>(stored: T): Saved<T> {
  const pending = useSignal<{ value: T; done: boolean } | null>(null);
  const state = useSignal<'nothing' | 'saved' | 'failed'>('nothing');
  const failure = useSignal('popup_not_saved');
  const saves = useSignal(0);
  const storedText = JSON.stringify(stored);
  const newest = useRef(stored);
  newest.current = stored;
  const latest = () => (pending.value === null ? newest.current : pending.value.value);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the stored value changes.
  useEffect(() => {
    const mine = pending.value;
    if (mine && (mine.done || JSON.stringify(mine.value) === storedText)) pending.value = null;
  }, [storedText]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each save restarts the time.
  useEffect(() => {
    if (state.value !== 'saved') return;
    const timer = setTimeout(() => {
      state.value = 'nothing';
    }, shownMs);
    return () => clearTimeout(timer);
  }, [state.value, saves.value]);

  const save: Saved<T>['save'] = (value, saving, onRefused) => {
    const mine = { value, done: false };
    pending.value = mine;
    saving.then(
      () => {
        mine.done = true;
        state.value = 'saved';
        saves.value += 1;
      },
      (error: unknown) => {
        if (pending.value === mine) {
          pending.value = null;
          // After the new value is dropped: what is given back to the field is not taken for known.
          onRefused?.();
        }
        failure.value = notSavedWords(error);
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
      {state.value === 'failed' && say(failure.value)}
    </span>
  );
  return { current: latest(), latest, note, save, edit };
}
