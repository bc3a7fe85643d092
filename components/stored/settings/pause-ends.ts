const hour = 60 * 60 * 1000;

/** How long a pause can be. */
export type PauseLength = 'hour' | 'tomorrow';

/** When a pause that begins at `now` ends, in milliseconds since 1970; 0 = no pause. */
export function pauseEnds(length: PauseLength | null, now: Date): number {
  if (length === null) return 0;
  if (length === 'hour') return now.getTime() + hour;
  // Midnight in the person's time zone.
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}

/**
 * Calls `onOver` when a pause ends, unless it has ended already. `until`: milliseconds since 1970,
 * at most two days ahead (a timer takes 24 days). Returns a function that cancels.
 */
export function onceOver(until: number, onOver: () => void): () => void {
  const wait = until - Date.now();
  if (wait <= 0) return () => {};
  const timer = setTimeout(onOver, wait);
  return () => clearTimeout(timer);
}
