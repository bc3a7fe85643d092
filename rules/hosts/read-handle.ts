import { isXRoute } from './x-site';

/** A handle without its `@`, in the case it was typed in, or why there is none. */
export type ReadHandle = { handle: string } | { problem: 'empty' | 'notAHandle' };

/** The address of a profile, or of one of X's own pages. */
const profile = /^(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/@?(\w{1,15})(?:[/?#]|$)/i;

/** A link that opens X with somebody to follow, or with their profile. */
const intent =
  /^(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/intent\/(?:follow|user)\?(?:[^#]*&)?screen_name=@?(\w{1,15})(?:[&#]|$)/i;
/** Quotes, brackets and marks round it, as `readDomain` takes them off. */
const wrapping = /^[\s"'“”‘’«»<(]+|[\s"'“”‘’«»>),;.:!]+$/g;

/**
 * Reads what a person typed or pasted as a handle: with or without `@` (full-width too), in
 * quotes or with a full stop, or the address of a profile. X allows 1 to 15 letters, digits and underscores.
 */
export function readHandle(input: string): ReadHandle {
  const typed = input.trim().replace(wrapping, '');
  if (typed === '' || typed === '@' || typed === '＠') return { problem: 'empty' };
  const bare = /^[@＠]?(\w{1,15})$/.exec(typed)?.[1];
  if (bare !== undefined) return { handle: bare };
  const handle = (intent.exec(typed) ?? profile.exec(typed))?.[1];
  return handle === undefined || isXRoute(handle) ? { problem: 'notAHandle' } : { handle };
}
