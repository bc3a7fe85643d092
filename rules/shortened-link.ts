import { isBelow } from './own-domains';
import { everyPhase, type LinkRule } from './rule';
import { isShortener } from './shorteners';

/** A link that does not show where it leads. */
export const shortenedLink: LinkRule = {
  id: 'shortened-link',
  group: 'links',
  severity: 'warning',
  phases: everyPhase,
  source: 'both',
  messages: { shortened_link: ['link'] },

  judge({ host, text }, _draft, { profile }) {
    if (!isShortener(host)) return null;
    if (isBelow(host, profile.domains) || isBelow(host, profile.allowedDomains)) return null;
    return { data: { link: text } };
  },
};
