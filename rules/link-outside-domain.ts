import { isBelow } from './own-domains';
import { everyPhase, type LinkRule } from './rule';

/** A link that leaves the business's own sites. */
export const linkOutsideDomain: LinkRule = {
  id: 'link-outside-domain',
  group: 'links',
  severity: 'warning',
  severityAnswered: 'info',
  phases: everyPhase,
  source: 'article',

  judge({ host }, _draft, { profile }) {
    if (profile.domains.length === 0) return null;
    if (isBelow(host, profile.domains) || isBelow(host, profile.allowedDomains)) return null;
    return { data: { host } };
  },
};
