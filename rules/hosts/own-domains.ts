import { parse } from 'tldts';
import { withoutHidden } from '../text/hidden-characters';
import { createRunMemory } from '../text/run-memory';
import { withoutWww } from './destination';

/** A domain from the settings: it stands for its host and every host below that. */
export interface OwnDomain {
  /** Lower-case ASCII, without a leading `www.`. */
  host: string;
  /** The registrable domain of the host, private suffixes included (`alice.github.io`). */
  domain: string;
  /** The registrable domain without its suffix (`alice`). */
  name: string;
  /** Whether only the host itself is own, because the sites below it are other people's (`carrd.co`). */
  isSuffix?: true;
}

/** Suffixes under which anybody registers (`co.uk`): nobody's own site. */
const withoutSite = /^(?:com?|org|net|edu|ac|gen|info|or|ne)\./;

/** Enough lists for a person with several accounts. */
const remembered = createRunMemory<readonly OwnDomain[]>({
  mostRuns: 8,
  mostCharacters: 100_000,
  longestRun: 100_000,
});

/**
 * Reads hosts or URLs in any form. Inputs without a registrable domain are left out. Results are
 * remembered, because the same list is read again with every key.
 */
export function readOwnDomains(inputs: readonly string[]): readonly OwnDomain[] {
  const key = inputs.join('\n');
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const read = key.split('\n').flatMap((input) => readOwnDomain(input) ?? []);
  remembered.set(key, read);
  return read;
}

function readOwnDomain(input: string): OwnDomain | null {
  const host = readHost(input);
  const { domain, domainWithoutSuffix } = parse(host, { allowPrivateDomains: true });
  if (domain === null || domainWithoutSuffix === null) return readSuffix(host);
  return { host, domain, name: domainWithoutSuffix };
}

/**
 * The host in what a person typed or pasted: a URL, a host with or without a path, or an e-mail
 * address. In lower-case ASCII, without `www.` and dots at its ends; `''` if there is none.
 */
export function readHost(input: string): string {
  // `URL` drops line breaks and tabs, which would join two hosts into one.
  const typed = withoutHidden(input)
    .trim()
    .replace(/[\t\n\r]/g, ' ');
  const address = typed.replace(/^[a-z][a-z\d+.-]*:\/\//i, '');
  try {
    return withoutWww(new URL(`https://${address}`).hostname.replace(/^\.+|\.+$/g, ''));
  } catch {
    return '';
  }
}

/**
 * The site of a public suffix: a service's (`carrd.co`) or a government's (`gov.uk`). `null` for other
 * hosts, and for suffixes that are nobody's site (`co.uk`).
 */
function readSuffix(host: string): OwnDomain | null {
  const { publicSuffix, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true });
  if (
    publicSuffix !== host ||
    !host.includes('.') ||
    !(isPrivate || (isIcann && !withoutSite.test(host)))
  )
    return null;
  return { host, domain: host, name: host.slice(0, host.indexOf('.')), isSuffix: true };
}

/** Whether a host (lower-case ASCII) is one of the domains or lies below one. */
export function isBelow(host: string, domains: readonly OwnDomain[]): boolean {
  return domains.some((own) => isAtOrBelow(host, own));
}

/** Whether a host (lower-case ASCII) is a domain or lies below it. */
export function isAtOrBelow(host: string, own: OwnDomain): boolean {
  if (!host.endsWith(own.host)) return false;
  const rest = host.length - own.host.length;
  return rest === 0 || (own.isSuffix ? host === `www.${own.host}` : host.charAt(rest - 1) === '.');
}
