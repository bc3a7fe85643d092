import { isNamedAfter } from '../../hosts/imitation';
import { isBelow } from '../../hosts/own-domains';
import { isOnX } from '../../hosts/x-site';
import { removeLink } from '../../links/suggest';
import { everyPhase, type LinkRule } from '../../rule';

/** A link to a site that is not the business's own. */
export const linkOutsideDomain: LinkRule = {
  id: 'link-outside-domain',
  group: 'links',
  severity: 'warning',
  severityAnswered: 'info',
  phases: everyPhase,
  messages: { link_outside_domain: ['host'], link_outside_domain_own_name: ['host'] },
  suggestions: { suggest_remove_link: ['link'] },
  waysOut: ['own-domain', 'allowed-domain'],
  holdsPasted: true,

  judge(link, draft, { profile }) {
    const { host } = link;
    if (profile.domains.length === 0 || isOnX(host)) return null;
    if (isBelow(host, profile.domains) || isBelow(host, profile.allowedDomains)) return null;
    const ownName = profile.domains.some((own) => isNamedAfter(host, own));
    return {
      messageId: ownName ? 'link_outside_domain_own_name' : 'link_outside_domain',
      data: { host },
      suggestions: removeLink(draft, link),
    };
  },
};
