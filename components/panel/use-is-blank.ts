import { type ReadonlySignal, useComputed } from '@preact/signals';

/** Whether nothing is written. Whoever asks this way is not drawn again with each key. */
export function useIsBlank(text: ReadonlySignal<string>): boolean {
  return useComputed(() => text.value.trim() === '').value;
}
