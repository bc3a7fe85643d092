import { isXRoute } from './x-site';

/** A handle without its `@`, in the case it was typed in, or why there is none. */
export type ReadHandle = { handle: string } | { problem: 'empty' | 'notAHandle' };

/** The address of a profile, or of one of X's own pages. */
const profile = /^(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/@?(\w{1,15})(?:[/?#]|$)/i;

/**
 * Reads what a person typed or pasted as a handle: with or without `@` (full-width too), or the
 * address of a profile. X allows 1 to 15 letters, digits and underscores.
 */
export function readHandle(input: string): ReadHandle {
  const typed = input.trim();
  if (typed === '' || typed === '@' || typed === '＠') return { problem: 'empty' };
  const bare = /^[@＠]?(\w{1,15})$/.exec(typed)?.[1];
  if (bare !== undefined) return { handle: bare };
  const handle = profile.exec(typed)?.[1];
  return handle === undefined || isXRoute(handle) ? { problem: 'notAHandle' } : { handle };
}
