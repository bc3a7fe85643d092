import { splitAddress } from '../../hosts/address';
import { isBelow } from '../../hosts/own-domains';
import { isShortener } from '../../hosts/shorteners';
import { everyPhase, type LinkRule } from '../../rule';

/** Google's shortened links to maps. */
const map = /^(?:maps\.app\.goo\.gl|(?:www\.)?goo\.gl\/maps)(?:[/?#]|$)/i;

/** A link that does not show where it leads. */
export const shortenedLink: LinkRule = {
  id: 'shortened-link',
  group: 'links',
  severity: 'warning',
  phases: everyPhase,
  messages: { shortened_link: ['link'] },
  waysOut: ['own-domain', 'allowed-domain'],
  holdsPasted: true,

  judge({ host, text, url }, _draft, { profile, phase }) {
    if (!isShortener(host)) return null;
    if (isBelow(host, profile.domains) || isBelow(host, profile.allowedDomains)) return null;
    const { rest } = splitAddress(url);
    const isTip = phase === 'answered' && map.test(host + rest);
    return { data: { link: text }, ...(isTip && { severity: 'info' }) };
  },
};
