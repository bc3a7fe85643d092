import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { HalfTyped } from '../stored/memory/half-typed';

/** Leaves a field once nothing in it is unsaved. */
export interface Leaving {
  /** Sees what is typed into the field, and still keeps it. */
  follow(halfTyped: HalfTyped): HalfTyped;
  /** Sees what is being saved. */
  watch(saving: Promise<void>): Promise<void>;
  /** Leaves as soon as all is saved; stays if something can't be, or if typing goes on. */
  go(): void;
  /** Leaves at once. What is unsaved stays half-typed. */
  skip(): void;
}

/**
 * Leaves a field by `leave`, at the person's wish. What is typed may be read only later, when the
 * engine is loaded, and may be no answer: then the field says so, and stays.
 */
export function useLeaving(leave: () => void): Leaving {
  const unsaved = useSignal('');
  const isGoing = useSignal(false);
  const saving = useRef(Promise.resolve());
  /** Counts the fields that were left: one of them may still be told that a save has failed. */
  const left = useRef(0);
  const stay = () => {
    isGoing.value = false;
    saving.current = Promise.resolve();
  };
  const skip = () => {
    stay();
    left.current += 1;
    unsaved.value = '';
    leave();
  };

  // Not at once: a field tells that it is empty before it tells that it saves.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when one of the two changes.
  useEffect(() => {
    if (!isGoing.value || unsaved.value !== '') return;
    saving.current.then(() => {
      if (isGoing.value) skip();
    }, stay);
  }, [isGoing.value, unsaved.value]);

  return {
    follow({ text, keep }) {
      const mine = left.current;
      return {
        text,
        keep(typed) {
          keep(typed);
          if (mine !== left.current) return;
          if (typed !== '') isGoing.value = false;
          unsaved.value = typed;
        },
      };
    },
    watch(promise) {
      saving.current = promise;
      return promise;
    },
    go() {
      isGoing.value = true;
    },
    skip,
  };
}
