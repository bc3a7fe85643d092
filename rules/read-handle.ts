export type ReadHandle = { handle: string } | { problem: 'empty' | 'notAHandle' };

/** What follows `x.com/` without being anybody's name. */
const notNames = new Set([
  'home',
  'explore',
  'search',
  'messages',
  'i',
  'intent',
  'settings',
  'share',
]);

/**
 * Reads what somebody typed or pasted as a handle: with or without `@` (full-width too), or the
 * address of a profile. X allows 1 to 15 letters, digits and underscores.
 */
export function readHandle(input: string): ReadHandle {
  const typed = input.trim();
  if (typed === '' || typed === '@' || typed === '＠') return { problem: 'empty' };
  const name = /^[@＠]?(\w{1,15})$/.exec(typed)?.[1];
  if (name !== undefined) return { handle: name };
  const page =
    /^(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/@?(\w{1,15})(?:[/?#]|$)/i.exec(typed);
  const profile = page?.[1];
  if (profile === undefined || notNames.has(profile.toLowerCase()))
    return { problem: 'notAHandle' };
  return { handle: profile };
}
