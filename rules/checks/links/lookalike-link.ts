import { splitAddress } from '../../hosts/address';
import { imitates, standsInside } from '../../hosts/imitation';
import { isBelow, type OwnDomain } from '../../hosts/own-domains';
import { readableHost } from '../../hosts/skeleton';
import { replaceByWords, replaceLink } from '../../links/suggest';
import { everyPhase, type LinkRule } from '../../rule';
import { isWarnedOf } from './warned-of';

/** A link to another site whose host a reader could take for an own domain. */
export const lookalikeLink: LinkRule = {
  id: 'lookalike-link',
  group: 'links',
  severity: 'error',
  phases: everyPhase,
  personalPhases: ['answered', 'unknown'],
  messages: { lookalike_link: ['host', 'own'], lookalike_link_warned: ['host'] },
  suggestions: { suggest_own_domain: ['link'], suggest_part_words: ['text'] },
  waysOut: ['own-domain', 'allowed-domain'],

  judge(link, draft, { profile }) {
    const { host, text } = link;
    if (isBelow(host, profile.domains) || isBelow(host, profile.allowedDomains)) return null;
    const { scheme, user, rest } = splitAddress(text);
    const own = profile.domains.find((each) => passesFor(host, user, each));
    if (own === undefined) return null;
    if (isWarnedOf(draft.text, link.range)) {
      // The address is meant as it is, but X would still make a link of it.
      const address = text.slice(0, text.length - rest.length);
      const parted = `${address.replaceAll('.', ' .')}${rest}`;
      return {
        messageId: 'lookalike_link_warned',
        severity: 'warning',
        data: { host: readableHost(host) },
        suggestions: replaceByWords(draft, link, parted, {
          messageId: 'suggest_part_words',
          data: { text: parted },
        }),
      };
    }
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
