export type ReadHandle = { handle: string } | { problem: 'empty' | 'notAHandle' };

/** The address of a profile; some of what follows `x.com/` is nobody's name. */
const profile =
  /^(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/@?(?!(?:compose|explore|hashtag|home|i|intent|jobs|login|messages|notifications|search|settings|share|tos)\b)(\w{1,15})(?:[/?#]|$)/i;

/**
 * Reads what somebody typed or pasted as a handle: with or without `@` (full-width too), or the
 * address of a profile. X allows 1 to 15 letters, digits and underscores.
 */
export function readHandle(input: string): ReadHandle {
  const typed = input.trim();
  if (typed === '' || typed === '@' || typed === '＠') return { problem: 'empty' };
  const handle = (/^[@＠]?(\w{1,15})$/.exec(typed) ?? profile.exec(typed))?.[1];
  return handle === undefined ? { problem: 'notAHandle' } : { handle };
}
