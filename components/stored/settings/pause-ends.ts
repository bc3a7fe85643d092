const hour = 60 * 60 * 1000;

/** When a pause is over, in milliseconds since 1970; 0 = there is none. */
export function pauseEnds(length: 'hour' | 'tomorrow' | null, now: Date): number {
  if (length === null) return 0;
  if (length === 'hour') return now.getTime() + hour;
  // The person's own midnight.
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}
