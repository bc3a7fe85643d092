import type { Context } from '../../context';
import type { Draft } from '../../draft';
import { isNamedAfter } from '../../hosts/imitation';
import { isBelow } from '../../hosts/own-domains';
import { readableHost } from '../../hosts/skeleton';
import { isOnX } from '../../hosts/x-site';
import { findLinks } from '../../links/find-links';
import { removeLink, replaceLink } from '../../links/suggest';
import { everyPhase, type LinkRule } from '../../rule';
import type { Link } from '../../types';

/** A link to a site that is not the business's own. */
export const linkOutsideDomain: LinkRule = {
  id: 'link-outside-domain',
  group: 'links',
  severity: 'warning',
  severityAnswered: 'info',
  phases: everyPhase,
  messages: { link_outside_domain: ['host'], link_outside_domain_own_name: ['host'] },
  suggestions: { suggest_own_domain: ['link'], suggest_remove_link: ['link'] },
  waysOut: ['own-domain', 'allowed-domain'],
  holdsPasted: true,

  judge(link, draft, { profile, phase }) {
    const { host } = link;
    if (profile.domains.length === 0 || isOnX(host)) return null;
    if (isBelow(host, profile.domains) || isBelow(host, profile.allowedDomains)) return null;
    const ownName = profile.domains.some((own) => isNamedAfter(host, own));
    return {
      messageId: ownName ? 'link_outside_domain_own_name' : 'link_outside_domain',
      data: { host },
      suggestions: [
        // Without a link a first message would be left with words that point nowhere.
        ...(phase === 'first' ? ownPages(draft, link, profile) : []),
        ...removeLink(draft, link),
      ],
    };
  },
};

/** Suggests the first of the business's pages on an own domain in the link's place, else its site. */
function ownPages(draft: Draft, link: Link, { usefulPages, domains }: Context['profile']) {
  const [, end] = link.range;
  // The rest of a placeholder that begins in the link would be left.
  if (draft.placeholders.some(({ range }) => range[0] < end && range[1] > end)) return [];
  // A page of a partner's would have the same warning.
  const page = usefulPages.find(({ url }) =>
    findLinks(url).some(({ host }) => isBelow(host, domains)),
  );
  const address = page?.url ?? `https://${readableHost(domains[0]?.host ?? '')}`;
  const words = { messageId: 'suggest_own_domain', data: { link: address } };
  return replaceLink(draft, link, address, words);
}
