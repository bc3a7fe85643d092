import { parse } from 'tldts';
import { withoutHidden } from '../text/hidden-characters';
import { createRunMemory } from '../text/run-memory';
import { withoutWww } from './destination';

/** A domain somebody named: the host and everything below it. */
export interface OwnDomain {
  /** Lower-case ASCII, without a leading `www.`. */
  host: string;
  /** The registrable domain it belongs to; private suffixes count (`alice.github.io`). */
  domain: string;
  /** The registrable domain without its ending: the name (`alice`). */
  name: string;
}

/** As many lists as a person with several accounts has at once; settings rarely change. */
const remembered = createRunMemory<readonly OwnDomain[]>({
  mostRuns: 8,
  mostCharacters: 100_000,
  longestRun: 100_000,
});

/**
 * Reads hosts or URLs in any form, one a line; what has no registrable domain is left out. A list is read once,
 * since it is asked for again with every key.
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
  if (domain === null || domainWithoutSuffix === null) return null;
  return { host, domain, name: domainWithoutSuffix };
}

/**
 * The host somebody typed or pasted, in lower-case ASCII, without `www.` and trailing dots: of a URL,
 * of a host with or without a path, of an e-mail address. `''` where there is none.
 */
export function readHost(input: string): string {
  // `URL` reads on over the end of a line as if it were not there, and makes one host of two.
  const typed = withoutHidden(input)
    .trim()
    .replace(/[\t\n\r]/g, ' ');
  const address = typed.replace(/^[a-z][a-z\d+.-]*:\/\//i, '');
  try {
    return withoutWww(new URL(`https://${address}`).hostname).replace(/\.+$/, '');
  } catch {
    return '';
  }
}

/** Whether `host` (lower-case ASCII) is one of `domains` or lies below one. */
export function isBelow(host: string, domains: readonly OwnDomain[]): boolean {
  return domains.some((own) => host === own.host || host.endsWith(`.${own.host}`));
}
