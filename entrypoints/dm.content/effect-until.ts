import { effect } from '@preact/signals';

/** Runs an effect, and again with each change of a signal it reads, until `lifetime` aborts. */
export function effectUntil(lifetime: AbortSignal, run: () => void): void {
  if (lifetime.aborted) return;
  lifetime.addEventListener('abort', effect(run));
}
