import type { Config, SurfaceName } from './config';

/** Where each surface lives; `null` = the page without an open conversation. */
export function pathOf(surface: SurfaceName, id: string | null): string {
  switch (surface) {
    case 'legacy':
      return id === null ? '/messages' : `/messages/${id}`;
    // Not known; only that the site exists.
    case 'chat':
      return id === null ? '/chat' : `/chat/${id}`;
    case 'request':
      return id === null ? '/i/chat/requests' : `/i/chat/requests/${id}`;
    case 'passcode':
      return '/i/chat/pin/recovery?from=%2Fi%2Fchat';
    case 'dock':
    case 'drawer':
    case 'home':
    case 'timeline':
      return '/home';
    default:
      return id === null ? '/i/chat' : `/i/chat/${id}`;
  }
}

export function addressOf({ surface, open }: Pick<Config, 'surface' | 'open'>): string {
  const host = surface === 'chat' ? 'chat.x.com' : 'x.com';
  return `https://${host}${pathOf(surface, open)}`;
}

/** The chat follows the address everywhere but in the dock and the drawer. */
export const followsAddress = (surface: SurfaceName): boolean =>
  surface !== 'dock' && surface !== 'drawer';

/** The id is the last part of the path that looks like one. */
export function conversationIn(path: string): string | null {
  return path.split('/').findLast((part) => /^(g\d+|\d+-\d+)$/.test(part)) ?? null;
}
