import { isOutdated, keepSalted, outdatedBelow, readSalted } from './entries';

const prefix = 'declined_';

/**
 * Whether the person was asked about a domain or handle in a draft and said no. It may belong to
 * someone they write to, so the answer is kept in this browser only, under a salted hash, for 30
 * days. Rejects when storage does.
 */
export async function readDeclined(what: string, now: number): Promise<boolean> {
  const at = timeOf(await readSalted(prefix, what));
  return at !== null && !isOutdated(at, now);
}

/** Stores a no, or removes it; does nothing in private windows. Rejects when storage does. */
export async function saveDeclined(what: string, isDeclined: boolean, now: number): Promise<void> {
  await keepSalted(prefix, what, isDeclined ? now : undefined);
}

/** The keys of answers that are outdated. */
export function outdatedDeclined(stored: Readonly<Record<string, unknown>>, now: number): string[] {
  return outdatedBelow(prefix, timeOf, stored, now);
}

function timeOf(stored: unknown): number | null {
  return typeof stored === 'number' ? stored : null;
}
