import { isOnX, isXRoute } from '../../../rules/hosts/x-site';

type Place = Pick<Location, 'hostname' | 'pathname'>;

const x = 'https://x.com';
/** Chat as a site of its own (2026-03). */
const chatHost = 'chat.x.com';
/** Where x.com shows chats: `/i/chat` since 2025-11, `/messages` before; it leads to the other now. */
const chatPath = /^\/(?:i\/chat|messages)(?=\/|$)/;
/** In the old messages a group's id was one number. */
const oldGroup = /^\/messages\/\d+(?=\/|$)/;

/** Whether an address shows chats, or the list of them. */
export function isChatPage({ hostname, pathname }: Place): boolean {
  return hostname === chatHost || chatPath.test(pathname);
}

/** The part of a path that every chat page has; it holds no handle and no id. Null elsewhere. */
export function chatPathIn(pathname: string): string | null {
  return chatPath.exec(pathname)?.[0] ?? null;
}

/** Whether a path shows a group of the old messages. */
export function isOldGroup(pathname: string): boolean {
  return oldGroup.test(pathname);
}

/**
 * X's id of the conversation an address shows: the last segment that looks like one, `g<digits>` for
 * groups, else two user ids, the smaller first (`111-222`). Null on pages that are no chat: there
 * `/g123` is somebody's profile.
 */
export function conversationIdOf(place: Place): string | null {
  if (!isChatPage(place)) return null;
  const ids = place.pathname.split('/').flatMap((segment) => idOf(decode(segment)) ?? []);
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

/** The handle that a profile link leads to (`/ana`, `https://x.com/ana`), or null. */
export function handleOf(href: string): string | null {
  const [, host, handle] = /^(?:https:\/\/([^/]+))?\/(\w{1,15})\/?$/.exec(href) ?? [];
  if (handle === undefined || isXRoute(handle)) return null;
  return host === undefined || isOnX(host) ? handle : null;
}

/** X's window for a new post, with a text in it or empty. */
export function postWindow(text: string | null): string {
  return `${x}/intent/post${text === null ? '' : `?text=${encodeURIComponent(text)}`}`;
}

/** Somebody's profile. */
export function profileAddress(handle: string): string {
  return `${x}/${encodeURIComponent(handle)}`;
}
