import { parse } from 'tldts';

/** A domain somebody named: the host and everything below it. */
export interface OwnDomain {
  /** Lower-case ASCII, without a leading `www.`. */
  host: string;
  /** The registrable domain it belongs to; private suffixes count (`alice.github.io`). */
  domain: string;
}

/** Reads hosts or URLs in any form; what has no registrable domain is left out. */
export function readOwnDomains(inputs: readonly string[]): OwnDomain[] {
  return inputs.flatMap((input) => readOwnDomain(input) ?? []);
}

function readOwnDomain(input: string): OwnDomain | null {
  let host: string;
  try {
    host = new URL(/^[a-z]+:\/\//i.test(input) ? input : `https://${input.trim()}`).hostname;
  } catch {
    return null;
  }
  host = host.replace(/^www\./, '').replace(/\.$/, '');
  const { domain } = parse(host, { allowPrivateDomains: true });
  return domain === null ? null : { host, domain };
}

/** Whether `host` (lower-case ASCII) is one of `domains` or lies below one. */
export function isBelow(host: string, domains: readonly OwnDomain[]): boolean {
  return domains.some((own) => host === own.host || host.endsWith(`.${own.host}`));
}
