import { parse } from 'tldts';
import { readHost, readOwnDomains } from './own-domains';
import { isProfilePage } from './profile-page';
import { isShortener } from './shorteners';

/** Characters that are read: no address is longer, and people paste whole pages by mistake. */
const longestInput = 4096;

/** Quotes, brackets and marks round it. */
const wrapping = /^[\s"'“”‘’«»<(]+|(?:\.*[\s"'“”‘’«»>),;:!?])+\.*$/g;
/** What the settings take for a host when they are read again. */
const storable = /^(?:[\w-]+\.)+[a-z][\w-]*$/;
const beginsWithWww = /^(?:[a-z][a-z\d+.-]*:)?(?:\/\/)?www\./i;

/** A domain that was understood, or why there is none. */
export type ReadDomain =
  | {
      /** Lower-case ASCII, without `www.`. */
      domain: string;
      /** Whether it is a registrable domain: everything below it belongs to the same owner. */
      wholeDomain: boolean;
    }
  | { problem: 'empty' | 'suffix' | 'ip' | 'shortener' | 'notADomain' }
  /** A page of a network, such as `x.com/acme`; `site` is the network's host. */
  | { problem: 'profile'; site: string };

/**
 * Reads what a person typed or pasted as their own domain: a host, a URL or an e-mail address, in
 * any case, Unicode or punycode, with quotes, brackets or punctuation around it. `suffix`: a suffix
 * that many owners share (`co.uk`, `github.io`); `shortener`: a host whose links lead to other
 * sites.
 */
export function readDomain(input: string): ReadDomain {
  const typed = input.slice(0, longestInput).replace(wrapping, '');
  if (typed === '') return { problem: 'empty' };
  const host = readHost(typed);
  const { domain, isIp, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true });
  if (isIp) return { problem: 'ip' };
  if (!isIcann && !isPrivate) return { problem: 'notADomain' };
  if (domain === null) {
    // `www.gov.uk` is a site, although the sites below `gov.uk` are other people's.
    const isSite = beginsWithWww.test(typed) && readOwnDomains([typed]).length > 0;
    return isSite ? { domain: host, wholeDomain: false } : { problem: 'suffix' };
  }
  if (!storable.test(host)) return { problem: 'notADomain' };
  if (isProfilePage(host, typed)) return { problem: 'profile', site: host };
  if (isShortener(host)) return { problem: 'shortener' };
  return { domain: host, wholeDomain: host === domain };
}
