import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Something that is loaded when it is first needed. */
export interface Late<T> {
  /** Null until it is loaded. */
  loaded: ReadonlySignal<T | null>;
  /** The last attempt to load it failed. */
  failed: ReadonlySignal<boolean>;
  /** Loads it, unless it is loaded. */
  load: () => void;
}

/**
 * Loads something once `isNeeded` is true, or when `load` is called. What few people need is loaded
 * like this so that the popup opens sooner.
 */
export function useLate<T>(importIt: () => Promise<T>, isNeeded = false): Late<T> {
  const loaded = useSignal<T | null>(null);
  const failed = useSignal(false);
  const load = () => {
    if (loaded.value !== null) return;
    importIt().then(
      (value) => {
        loaded.value = value;
        failed.value = false;
      },
      () => {
        failed.value = true;
      },
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when it becomes needed.
  useEffect(() => {
    if (isNeeded) load();
  }, [isNeeded]);
  return { loaded, failed, load };
}
