import { splitAddress } from '../../hosts/address';
import { isBelow } from '../../hosts/own-domains';
import { isShortener } from '../../hosts/shorteners';
import { everyPhase, type LinkRule } from '../../rule';

/** Whatever it is called, it leads to a map. */
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
    const shown = phase === 'answered' && map.test(host + rest);
    return { data: { link: text }, ...(shown && { severity: 'info' }) };
  },
};
