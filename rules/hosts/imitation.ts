import { parse } from 'tldts';
import type { OwnDomain } from './own-domains';
import { areLookalikes, readableHost, skeletonOf } from './skeleton';
import { countTypos } from './typos';

/** In shorter names typos and hyphens do not count: many honest names differ by one letter. */
const shortestName = 4;
/** A shorter name can stand between hyphens by chance. Between dots, with its ending, it cannot. */
const shortestHyphenated = 3;
/** Shorter names must have the same first letter: `nike` and `bike` are two names. */
const firstLetterCounts = 6;
/** A name of this length can have two typos and still be recognised. */
const twoTyposFrom = 10;

/**
 * Whether a reader could take a host (lower-case ASCII) for an own domain that it does not belong
 * to. False for a host without a registrable domain.
 */
export function imitates(host: string, own: OwnDomain): boolean {
  // `bob.carrd.co` belongs to Bob, and does not imitate `carrd.co`.
  if (own.isSuffix && host.endsWith(`.${own.host}`)) return false;
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
 * Whether a host (lower-case ASCII) has the own name with another ending (`acme.de`), or the whole
 * own domain as its name on a service for shops and pages (`acme-com.myshopify.com`). Most often
 * such a host is the business's own too.
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

/** `acme.co` for `acme.com`. Not between countries (`.de`, `.dk`), nor for endings with a dot. */
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
 * Whether a text holds the whole own domain between dots or hyphens. `text` is what comes before
 * another host's ending or before its `@`: `login.acme-com` of `login.acme-com.evil`.
 */
export function standsInside(text: string, own: OwnDomain): boolean {
  const gap = own.name.length < shortestHyphenated ? /[^\p{L}\p{N}-]+/gu : /[^\p{L}\p{N}]+/gu;
  const parted = (host: string) => `.${skeletonOf(readableHost(host)).replace(gap, '.')}.`;
  return parted(text).includes(parted(own.domain));
}
