import type { Context } from './context';
import { isBelow } from './own-domains';
import { isPrivateHost } from './private-hosts';
import { everyPhase, type LinkRule } from './rule';
import type { Link } from './types';

/** What sites before their release are called. */
const unreleased = /^(?:staging|stage|stg|dev|development|preview|qa|uat)(?:-?\d+)?$/;
/** Doors to the inside: WordPress's administration, and its view of what is not published. */
const insidePath = /^\/wp-admin(?:\/|$)/i;
const previewQuery = /[?&]preview=true(?:&|$)/i;
/** Parameters that stand for a password; whoever has the link has what they open. */
const key =
  /[?&#](?:(?:access_|auth_|id_|refresh_|reset_)?token|api_?key|(?:client_)?secret|passw(?:or)?d|pwd|sig|signature|x-amz-signature|x-goog-signature|jwt|session_?id|phpsessid)=[^&#]/i;

/** A link that nobody else can open, or that nobody else should. */
export const privateLink: LinkRule = {
  id: 'private-link',
  group: 'links',
  severity: 'error',
  phases: everyPhase,
  source: 'practice',
  messages: { private_link: ['link'], private_link_token: ['link'] },

  judge(link, _draft, context) {
    const address = /^https?:\/\/([^/?#]*)([^?#]*)(.*)$/is.exec(link.url);
    const [, authority = '', path = '', rest = ''] = address ?? [];
    if (key.test(rest) || givesPassword(authority, link, context)) {
      return { messageId: 'private_link_token', data: { link: link.text } };
    }
    const inside = insidePath.test(path) || previewQuery.test(rest);
    if (!inside && !isPrivateHost(link.host) && !isUnreleased(link.host, context)) return null;
    return { data: { link: inside ? link.text : link.host } };
  },
};

/** Below an own domain; one that is itself on a list is out already. */
function isUnreleased(host: string, { profile }: Context): boolean {
  let below: string | null = null;
  for (const listed of [...profile.domains, ...profile.allowedDomains]) {
    if (!isBelow(host, [listed])) continue;
    const part = host.slice(0, host.length - listed.host.length);
    if (below === null || part.length < below.length) below = part;
  }
  return below?.split('.').some((label) => unreleased.test(label)) ?? false;
}

function givesPassword(authority: string, { host }: Link, { profile }: Context): boolean {
  const user = authority.slice(0, Math.max(authority.lastIndexOf('@'), 0));
  return /:./.test(user) && isBelow(host, profile.domains);
}
