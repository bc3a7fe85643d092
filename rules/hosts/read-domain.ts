import { parse } from 'tldts';
import { readHost } from './own-domains';
import { isShortener } from './shorteners';

/** Nothing longer is an address; a pasted page of text is not worth reading. */
const longestInput = 4096;

export type ReadDomain =
  | {
      /** Lower-case ASCII, without `www.`. */
      domain: string;
      /** Whether it is a registrable domain, so that everything below it is the same owner's. */
      wholeDomain: boolean;
    }
  | { problem: 'empty' | 'suffix' | 'ip' | 'shortener' | 'notADomain' };

/**
 * Reads what somebody typed or pasted as their own domain: a host or a URL, in any case, Unicode or
 * punycode, with `@`, quotes or full stops round it. `suffix`: an ending many share (`co.uk`,
 * `github.io`); `shortener`: an address that only leads on to others.
 */
export function readDomain(input: string): ReadDomain {
  const typed = input.slice(0, longestInput).replace(/^[\s"'“”‘’«»<(]+|[\s"'“”‘’«»>),;]+$/g, '');
  if (typed === '') return { problem: 'empty' };
  const host = readHost(typed);
  const { domain, isIp, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true });
  if (isIp) return { problem: 'ip' };
  if (!isIcann && !isPrivate) return { problem: 'notADomain' };
  if (domain === null) return { problem: 'suffix' };
  if (isShortener(host)) return { problem: 'shortener' };
  return { domain: host, wholeDomain: host === domain };
}
