import type { Context } from '../../context';
import { splitAddress } from '../../hosts/address';
import { isAtOrBelow, isBelow } from '../../hosts/own-domains';
import { isPrivateHost, isRouter } from '../../hosts/private-hosts';
import { isMeantToBeShared, isTeamPage } from '../../hosts/shared-pages';
import { isOnX, isOwnChat } from '../../hosts/x-site';
import { everyPhase, type LinkRule } from '../../rule';
import type { Link } from '../../types';

/** Usual names of sites before their release. */
const unreleased = /^(?:staging|stage|stg|dev|development|preview|qa|uat)(?:-?\d+)?$/;
/** Names that some public sites have: one for developers, one that shows customers' pages. */
const oftenPublic = /^(?:dev|preview)$/;
const forDevelopers = /^\/(?:docs|developers|api-docs)(?:[/?#]|$)/i;
/** WordPress's administration. */
const insidePath = /^\/(?:wp-admin(?:[/?#]|$)|wp-login\.php)/i;
/** The same with a page, for a blog below an own site. Elsewhere, it may be an article. */
const deeperInside = /^[^?#]*\/wp-admin\/(?:[\w-]+\/)?[\w-]+\.php(?:[?#]|$)/i;
/** WordPress's preview of an unpublished page. */
const previewQuery = /[?&](?:preview=true(?:&|$)|preview_nonce=[^&#])/i;
/** Parameters that work like a password for whoever has the link. */
const key =
  /[?&#](?:(?:(?:access|auth|id|refresh|reset)[_-]?)?token|api_?key|(?:client_)?secret|passw(?:or)?d|pwd|sig|signature|x-amz-signature|x-goog-signature|jwt|session_?id|phpsessid)=[^&#]/i;

/** Pages whose key is made for the one person who gets the link. */
const forOnePerson =
  /^\/[^?#]*(?:reset|password|passwort|unsubscribe|opt-?out|abmeld|desinscri|invoice|rechnung|facture|factura|checkout|verify|confirm)/i;
/** Where the team of an own site works. */
const ownInside = /^\/(?:agent|admin|administrator)(?:\/|$)/i;

/** A link that other people cannot open, or should not get. */
export const privateLink: LinkRule = {
  id: 'private-link',
  group: 'links',
  severity: 'error',
  phases: everyPhase,
  messages: { private_link: ['link'], private_link_token: ['link'] },

  judge(link, _draft, context) {
    const { user, host, rest } = splitAddress(link.url);
    const isOwn = isBelow(link.host, context.profile.domains);
    if (/:./.test(user) && isOwn) return withToken(link);
    const hasParameters = rest.includes('=');
    if (hasParameters && hasKey(link.host, rest, context)) {
      // They may have asked for this link, or sent it themselves.
      return context.phase === 'answered' || forOnePerson.test(rest)
        ? { ...withToken(link), severity: 'warning' }
        : withToken(link);
    }
    const isInside =
      insidePath.test(rest) ||
      (isOwn && (deeperInside.test(rest) || ownInside.test(rest))) ||
      isTeamPage(link.host, rest) ||
      (isOnX(link.host) && isOwnChat(rest));
    if (isInside || (hasParameters && previewQuery.test(rest)))
      return { data: { link: link.text } };
    const isPrivate = isPrivateHost(link.host) && !isRouter(host);
    return isPrivate || isUnreleased(link.host, rest, context)
      ? { data: { link: link.host } }
      : null;
  },
};

function withToken({ text }: Link) {
  return { messageId: 'private_link_token', data: { link: text } };
}

function hasKey(host: string, rest: string, { profile }: Context): boolean {
  return key.test(rest) && !isBelow(host, profile.allowedDomains) && !isMeantToBeShared(host, rest);
}

/** Whether a host below a listed domain is unreleased. A host on a list itself is public. */
function isUnreleased(host: string, rest: string, { profile }: Context): boolean {
  let shortest = 0;
  for (const domains of [profile.domains, profile.allowedDomains]) {
    for (const listed of domains) {
      if (!isAtOrBelow(host, listed)) continue;
      const length = host.length - listed.host.length;
      if (length === 0) return false;
      shortest = shortest === 0 ? length : Math.min(shortest, length);
    }
  }
  if (shortest === 0) return false;
  const below = host.slice(0, shortest);
  const mayBePublic = forDevelopers.test(rest) || !isBelow(host, profile.domains);
  return below
    .split('.')
    .some((label) => unreleased.test(label) && !(mayBePublic && oftenPublic.test(label)));
}
