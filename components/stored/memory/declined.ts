import { isOutdated, keepSalted, outdatedBelow, readSalted } from './entries';

const prefix = 'declined_';

/**
 * Whether the person was asked about a site or handle in a draft, and said no. It may belong to somebody
 * they write to, so it is kept in this browser only, under a salted hash, for 30 days; then the question
 * may be asked again. Rejects where storage does.
 */
export async function readDeclined(what: string, now: number): Promise<boolean> {
  const at = timeOf(await readSalted(prefix, what));
  return at !== null && !isOutdated(at, now);
}

/** Keeps a no, or takes it back; private windows keep none. Rejects where storage does. */
export async function saveDeclined(what: string, isDeclined: boolean, now: number): Promise<void> {
  await keepSalted(prefix, what, isDeclined ? now : undefined);
}

/** The keys of answers that are to be forgotten. */
export function outdatedDeclined(stored: Readonly<Record<string, unknown>>, now: number): string[] {
  return outdatedBelow(prefix, timeOf, stored, now);
}

function timeOf(stored: unknown): number | null {
  return typeof stored === 'number' ? stored : null;
}
