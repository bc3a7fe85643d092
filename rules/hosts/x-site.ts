/**
 * First path segments of x.com that are pages of X's own, so that no profile has them as its name:
 * from X's own routes, as far as other tools and X's help name them (to August 2026).
 */
const routes = new Set(
  'about account compose download explore hashtag home i intent jobs login logout messages notifications oauth privacy search settings share signup tos'.split(
    ' ',
  ),
);

/** Whether a host (lower-case ASCII) is X itself: its links stay where the reader is. */
export function isOnX(host: string): boolean {
  return /^(?:[a-z\d-]+\.)*(?:x|twitter)\.com$/.test(host);
}

/** Whether the first segment of a path on X (any case) leads to a page of X's own and to no profile. */
export function isXRoute(segment: string): boolean {
  return routes.has(segment.toLowerCase());
}
