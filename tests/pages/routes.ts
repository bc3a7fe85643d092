import type { Config, SurfaceName } from './config';

const isLegacy = (surface: SurfaceName) => surface === 'legacy' || surface === 'drawer';

/** Where each surface lives; `null` = the page without an open conversation. */
export function pathOf(surface: SurfaceName, id: string | null): string {
  const last = id === null ? '' : `/${id}`;
  switch (surface) {
    case 'legacy':
      // A group's id was a bare number.
      return `/messages${last.replace('/g', '/')}`;
    // Not known; only that the site exists.
    case 'chat':
      return `/chat${last}`;
    case 'request':
      return `/i/chat/requests${last}`;
    case 'passcode':
      return '/i/chat/pin/recovery?from=%2Fi%2Fchat';
    case 'share':
      return '/messages/compose';
    case 'dock':
    case 'drawer':
    case 'home':
    case 'timeline':
      return '/home';
    default:
      return `/i/chat${last}`;
  }
}

/**
 * Where a browser has to go; called by the server, from the bundle.
 * @public
 */
export function addressOf({ surface, open }: Pick<Config, 'surface' | 'open'>): string {
  const host = surface === 'chat' ? 'chat.x.com' : 'x.com';
  return `https://${host}${pathOf(surface, open)}`;
}

/** The chat follows the address everywhere but in the dock, the drawer and the share dialog. */
export const followsAddress = (surface: SurfaceName): boolean =>
  surface !== 'dock' && surface !== 'drawer' && surface !== 'share';

/** The id is the last part of the path that looks like one. */
export function conversationIn(surface: SurfaceName, path: string): string | null {
  const id = path.split('/').findLast((part) => /^(g?\d+|\d+-\d+)$/.test(part)) ?? null;
  return isLegacy(surface) && id !== null && /^\d+$/.test(id) ? `g${id}` : id;
}
