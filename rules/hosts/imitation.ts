import { parse } from 'tldts';
import type { OwnDomain } from './own-domains';
import { areLookalikes, readableHost, skeletonOf } from './skeleton';
import { countTypos } from './typos';

/** Shorter names have honest neighbours at every letter: no typo, fold or hyphen counts. */
const shortestName = 4;
/** A shorter name may stand between hyphens by chance; between dots, with its ending, it does not. */
const shortestHyphenated = 3;
/** Below this, two names that begin differently are two names: `nike`, `bike`. */
const firstLetterCounts = 6;
/** From here on a name bears two typos without becoming another word. */
const twoTyposFrom = 10;

/** Whether a stranger's host (lower-case ASCII) would pass for an own domain. */
export function imitates(host: string, own: OwnDomain): boolean {
  const {
    domain,
    domainWithoutSuffix: name,
    publicSuffix: suffix,
  } = parse(host, { allowPrivateDomains: true });
  if (domain === null || name === null || suffix === null) return false;
  const ownSuffix = own.domain.slice(own.name.length + 1);
  if (name === own.name) return isSlip(suffix, ownSuffix, own.name);
  if (isNamedAfter(host, own)) return false;
  const theirs = skeletonOf(readableHost(domain));
  const ours = skeletonOf(readableHost(own.domain));
  if (theirs === ours) return true;
  if (looksAlike(theirs, ours, ours.length - ownSuffix.length - 1)) return true;
  return standsInside(host.slice(0, -suffix.length - 1), own);
}

/**
 * Whether a host has the own name under another ending (`acme.de`), or is called after the whole own
 * domain where many have their shops and pages (`acme-com.myshopify.com`): most often one's own.
 */
export function isNamedAfter(host: string, own: OwnDomain): boolean {
  const {
    domain,
    domainWithoutSuffix: name,
    isPrivate,
  } = parse(host, { allowPrivateDomains: true });
  if (name === own.name) return true;
  return isPrivate === true && host === domain && name === own.domain.replaceAll('.', '-');
}

/** `acme.co` for `acme.com`; another country's ending is no slip, nor one of two labels. */
function isSlip(suffix: string, ownSuffix: string, name: string): boolean {
  if (name.length < shortestName || suffix.includes('.') || ownSuffix.includes('.')) return false;
  if (suffix.length === 2 && ownSuffix.length === 2) return false;
  return countTypos(suffix, ownSuffix, 1) === 1;
}

function looksAlike(theirs: string, ours: string, nameLength: number): boolean {
  if (nameLength < shortestName) return false;
  if (areLookalikes(theirs, ours)) return true;
  if (theirs.replaceAll('-', '') === ours.replaceAll('-', '')) return true;
  if (nameLength < firstLetterCounts && theirs.charAt(0) !== ours.charAt(0)) return false;
  const most = nameLength < twoTyposFrom ? 1 : 2;
  return countTypos(theirs, ours, most) <= most;
}

/**
 * Whether the whole own domain stands within what comes before a stranger's ending, or before its `@`,
 * with dots or hyphens round it: `acme.com.evil`, `login.acme-com.evil`.
 */
export function standsInside(text: string, own: OwnDomain): boolean {
  const gap = own.name.length < shortestHyphenated ? /[^\p{L}\p{N}-]+/gu : /[^\p{L}\p{N}]+/gu;
  const parted = (host: string) => `.${skeletonOf(readableHost(host)).replace(gap, '.')}.`;
  return parted(text).includes(parted(own.domain));
}
