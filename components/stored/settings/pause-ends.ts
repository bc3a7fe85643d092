const hour = 60 * 60 * 1000;

/** When a pause is over, in milliseconds since 1970; 0 = there is none. */
export function pauseEnds(length: 'hour' | 'tomorrow' | null, now: Date): number {
  if (length === null) return 0;
  if (length === 'hour') return now.getTime() + hour;
  // The person's own midnight.
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}

/**
 * Calls `onOver` once a pause is over, unless it is already. `until`: milliseconds since 1970, at most
 * two days ahead (a timer takes 24). Returns how to stop waiting.
 */
export function onceOver(until: number, onOver: () => void): () => void {
  const wait = until - Date.now();
  if (wait <= 0) return () => {};
  const timer = setTimeout(onOver, wait);
  return () => clearTimeout(timer);
}
