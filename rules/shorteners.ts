/** Addresses that only lead on to others. */
const shorteners: ReadonlySet<string> = new Set(['bit.ly', 'tinyurl.com', 't.co', 'linktr.ee']);

/** Whether a host (lower-case ASCII) hides where its links lead. */
export function isShortener(host: string): boolean {
  return shorteners.has(host);
}
