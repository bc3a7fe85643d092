/** Facts about X's addresses and elements that more than one adapter needs. */

/** First path segments of x.com that are pages of X's own and not somebody's profile. */
const routes = new Set(
  'compose download explore hashtag home i intent jobs login logout messages notifications privacy search settings share signup tos'.split(
    ' ',
  ),
);

/** The handle that a profile link leads to (`/ana`, `https://x.com/ana`), or null. */
export function handleOf(href: string): string | null {
  const match = /^(?:https:\/\/(?:\w+\.)?(?:x|twitter)\.com)?\/(\w{1,15})\/?$/.exec(href);
  const handle = match?.[1];
  return handle === undefined || routes.has(handle.toLowerCase()) ? null : handle;
}

/**
 * X's id of the conversation an address shows: the last segment that looks like one, `g<digits>` for
 * groups, else two user ids, the smaller first (`111-222`). Null on pages that are no chat: there
 * `/g123` is somebody's profile.
 */
export function conversationIdOf({
  hostname,
  pathname,
}: Pick<Location, 'hostname' | 'pathname'>): string | null {
  if (hostname !== 'chat.x.com' && !/^\/(i\/chat|messages)\//.test(pathname)) return null;
  const ids = pathname.split('/').flatMap((segment) => idOf(decode(segment)) ?? []);
  return ids.at(-1) ?? null;
}

function idOf(segment: string): string | null {
  if (/^g\d+$/.test(segment)) return segment;
  const [, one, other] = /^(\d+)[-:](\d+)$/.exec(segment) ?? [];
  if (one === undefined || other === undefined) return null;
  return BigInt(one) <= BigInt(other) ? `${one}-${other}` : `${other}-${one}`;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // A stray `%`: not an id either way.
  }
}

/** The words of a message, with those of the pictures that X draws emoji as. */
export function wordsIn(element: Element | null): string {
  if (element === null) return '';
  if (element.querySelector('img') === null) return element.textContent ?? '';
  return [...element.childNodes]
    .map((node) => {
      if (node instanceof HTMLImageElement) return node.alt;
      return node instanceof Element ? wordsIn(node) : (node.textContent ?? '');
    })
    .join('');
}

export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** Pixels below the newest message that are none: X's spacer (68 px), "is typing", our own row. */
const roomBelow = 150;

/** Whether a list's last mounted row is its last at all: in a long list, rows far away are not mounted. */
export function isLastOfAll(row: Element | undefined, scroller: HTMLElement | null): boolean {
  if (!row || !scroller || scroller.scrollHeight <= scroller.clientHeight) return true;
  const bottom = row.getBoundingClientRect().bottom - scroller.getBoundingClientRect().top;
  return scroller.scrollHeight - scroller.scrollTop - bottom < roomBelow;
}

/**
 * The handle of the account in use, from X's own navigation, which stays in the document's tree also
 * on chat pages; null where the page does not show it (phones, chat.x.com).
 */
export function readAccount(): string | null {
  const profile = document.querySelector('a[data-testid="AppTabBar_Profile_Link"]');
  const fromLink = handleOf(profile?.getAttribute('href') ?? '');
  if (fromLink !== null) return fromLink;
  const avatar = document.querySelector(
    '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
  );
  const suffix = avatar?.getAttribute('data-testid')?.slice('UserAvatar-Container-'.length) ?? '';
  return suffix === 'unknown' ? null : handleOf(`/${suffix}`);
}

/** Elements of X's that may carry an open shadow root with a composer in it (since autumn 2026). */
export const shadowHosts =
  'div[data-testid="xchatEmbedRoute"], div[data-testid="xchatEmbedOverlays"], div[data-testid="chat-drawer-root"], div[data-testid="chat-drawer-root"] div';
