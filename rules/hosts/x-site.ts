/**
 * First path segments of x.com that lead to X's own pages, so no profile has them as its handle.
 * From other tools and X's help, as of August 2026.
 */
const routes = new Set(
  'about account compose download explore hashtag home i intent jobs login logout messages notifications oauth privacy search settings share signup tos'.split(
    ' ',
  ),
);

/** Whether a host (lower-case ASCII) is X itself: its links do not leave the site. */
export function isOnX(host: string): boolean {
  return /^(?:[a-z\d-]+\.)*(?:x|twitter)\.com$/.test(host);
}

/**
 * Whether a path on X (with what follows it) is a chat of the person who writes, which others cannot
 * open. `/messages/compose` begins a chat with anyone, and an invitation to a group is meant for others.
 */
export function isOwnChat(rest: string): boolean {
  return /^\/(?:i\/chat|messages)\/(?!compose|group_join)[\w-]/i.test(rest);
}

/** Whether the first path segment of an X address (any case) is X's own page, not a profile. */
export function isXRoute(segment: string): boolean {
  return routes.has(segment.toLowerCase());
}
