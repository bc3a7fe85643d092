import { splitAddress } from './address';
import { imitates, standsInside } from './imitation';
import { isBelow, type OwnDomain } from './own-domains';
import { everyPhase, type LinkRule } from './rule';
import { readableHost } from './skeleton';
import { replaceLink } from './suggest';

/** A link to a stranger whose host would pass for an own domain. */
export const lookalikeLink: LinkRule = {
  id: 'lookalike-link',
  group: 'links',
  severity: 'error',
  phases: everyPhase,
  personalPhases: ['answered', 'unknown'],
  source: 'practice',
  messages: { lookalike_link: ['host', 'own'] },
  suggestions: { suggest_own_domain: ['link'] },

  judge(link, draft, { profile }) {
    const { host, text } = link;
    if (isBelow(host, profile.domains) || isBelow(host, profile.allowedDomains)) return null;
    const { scheme, user, rest } = splitAddress(text);
    const own = profile.domains.find((each) => passesFor(host, user, each));
    if (own === undefined) return null;
    const shown = readableHost(own.host);
    const put = `${scheme}${shown}${rest}`;
    return {
      data: { host: readableHost(host), own: shown },
      suggestions: replaceLink(draft, link, put, {
        messageId: 'suggest_own_domain',
        data: { link: put },
      }),
    };
  },
};

function passesFor(host: string, user: string, own: OwnDomain): boolean {
  return (user !== '' && standsInside(user, own)) || imitates(host, own);
}
