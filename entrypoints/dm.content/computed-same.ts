import { computed, type ReadonlySignal } from '@preact/signals';

/**
 * A computed value that stays the same object while it says the same: a key that changes nothing draws
 * nothing. `compute` must give plain data, which JSON can hold.
 */
export function computedSame<Value>(compute: () => Value): ReadonlySignal<Value> {
  let last: { value: Value; said: string } | null = null;
  return computed(() => {
    const value = compute();
    const said = JSON.stringify(value);
    if (last?.said !== said) last = { value, said };
    return last.value;
  });
}
