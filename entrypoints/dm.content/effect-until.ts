import { effect, type ReadonlySignal, untracked } from '@preact/signals';

/** Runs an effect, and again with each change of a signal it reads, until `lifetime` aborts. */
export function effectUntil(lifetime: AbortSignal, run: () => void): void {
  if (lifetime.aborted) return;
  lifetime.addEventListener('abort', effect(run));
}

/** Runs something a single time, as soon as a condition holds, unless `lifetime` aborts before. */
export function onceUntil(
  lifetime: AbortSignal,
  condition: ReadonlySignal<boolean>,
  run: () => void,
): void {
  let isDone = false;
  effectUntil(lifetime, () => {
    if (isDone || !condition.value) return;
    isDone = true;
    untracked(run);
  });
}
