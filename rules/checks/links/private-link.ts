import type { Context } from '../../context';
import { splitAddress } from '../../hosts/address';
import { isBelow } from '../../hosts/own-domains';
import { isPrivateHost, isRouter } from '../../hosts/private-hosts';
import { everyPhase, type LinkRule } from '../../rule';

/** What sites before their release are called. */
const unreleased = /^(?:staging|stage|stg|dev|development|preview|qa|uat)(?:-?\d+)?$/;
/** Of these, what some call a site that is out: one for developers, one that shows customers' pages. */
const oftenOut = /^(?:dev|preview)$/;
const forDevelopers = /^\/(?:docs|developers|api-docs)(?:[/?#]|$)/i;
/** Doors to the inside: WordPress's administration, and its view of what is not published. */
const insidePath = /^\/wp-admin(?:[/?#]|$)/i;
/** Where a blog lies below an own site. Elsewhere, and without a page, it may be written about. */
const deeperInside = /^[^?#]*\/wp-admin\/(?:[\w-]+\/)?[\w-]+\.php(?:[?#]|$)/i;
const previewQuery = /[?&]preview=true(?:&|$)/i;
/** Parameters that stand for a password; whoever has the link has what they open. */
const key =
  /[?&#](?:(?:(?:access|auth|id|refresh|reset)[_-]?)?token|api_?key|(?:client_)?secret|passw(?:or)?d|pwd|sig|signature|x-amz-signature|x-goog-signature|jwt|session_?id|phpsessid)=[^&#]/i;

/** A link that nobody else can open, or that nobody else should. */
export const privateLink: LinkRule = {
  id: 'private-link',
  group: 'links',
  severity: 'error',
  phases: everyPhase,
  messages: { private_link: ['link'], private_link_token: ['link'] },

  judge(link, _draft, context) {
    const { user, host, rest } = splitAddress(link.url);
    const token = { messageId: 'private_link_token', data: { link: link.text } };
    const isOwn = isBelow(link.host, context.profile.domains);
    if (/:./.test(user) && isOwn) return token;
    if (key.test(rest)) {
      // The link that they asked for, or their own that they sent.
      return context.phase === 'answered' ? { ...token, severity: 'warning' } : token;
    }
    const isInside = insidePath.test(rest) || (isOwn && deeperInside.test(rest));
    if (isInside || previewQuery.test(rest)) return { data: { link: link.text } };
    const isPrivate = isPrivateHost(link.host) && !isRouter(host);
    return isPrivate || isUnreleased(link.host, rest, context)
      ? { data: { link: link.host } }
      : null;
  },
};

/** Below an own domain; one that is itself on a list is out already. */
function isUnreleased(host: string, rest: string, { profile }: Context): boolean {
  const parts = [...profile.domains, ...profile.allowedDomains]
    .filter((listed) => isBelow(host, [listed]))
    .map((listed) => host.slice(0, host.length - listed.host.length));
  if (parts.length === 0) return false;
  const below = parts.reduce((a, b) => (a.length < b.length ? a : b));
  const mayBeOut = forDevelopers.test(rest) || !isBelow(host, profile.domains);
  return below
    .split('.')
    .some((label) => unreleased.test(label) && !(mayBeOut && oftenOut.test(label)));
}
