import { findDetails } from './find-details';
import { findIbans } from './ibans';

/** An e-mail address, phone number or IBAN as it was typed, understood. */
export interface ReadDetail {
  kind: 'email' | 'phone' | 'iban';
  /** As it is kept and shown: an address in lower case, an IBAN in groups of four. */
  text: string;
  /** The key that `findDetails` gives it, or for a number one that `isSameDetail` compares with it. */
  key: string;
}

/** ITU E.164 allows 15 digits; with fewer than 6 a number is no phone number to compare. */
const fewestDigits = 6;
const mostDigits = 15;
/** Digits of a phone number's key: what is before them may be written or not. */
const significantDigits = 9;
/** Digits that two spellings of a number must share at the end: one may lack the country code. */
const sharedDigits = 7;

/** Code units that are read: an address has at most 254 characters (RFC 5321). */
const longestText = 300;

/**
 * Reads one detail as people type it: `mailto:`, spaces, dots, dashes and brackets in numbers, a
 * country code with `+` or `00`. `iban` = it has the form of an IBAN, but its check digits or length
 * are wrong.
 */
export function readDetail(
  typed: string,
): ReadDetail | { problem: 'empty' | 'iban' | 'notADetail' } {
  const text = plain(typed).replace(/^(?:mailto|tel|iban):? ?/i, '');
  if (text === '') return { problem: 'empty' };
  if (text.length > longestText) return { problem: 'notADetail' };
  if (/^\(?\+?\d[\d ()./-]*\d$/.test(text)) {
    const digits = text.replace(/\D/g, '');
    const isPhone = digits.length >= fewestDigits && digits.length <= mostDigits;
    return isPhone
      ? { kind: 'phone', text, key: digits.slice(-significantDigits) }
      : { problem: 'notADetail' };
  }
  if (/^[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]){9,30}$/i.test(text)) {
    const [iban] = findIbans(text);
    if (iban?.range[1] !== text.length) return { problem: 'iban' };
    return { kind: 'iban', text: iban.key.replace(/(.{4})(?=.)/g, '$1 '), key: iban.key };
  }
  const [found] = findDetails(text);
  const isWhole = found?.range[0] === 0 && found.range[1] === text.length;
  if (found?.kind !== 'email' || !isWhole) return { problem: 'notADetail' };
  return { kind: 'email', text: found.key, key: found.key };
}

/** Whether two keys are of the same detail. */
export function isSameDetail(one: string, other: string): boolean {
  if (one === other) return true;
  const [short = '', long = ''] = [one, other]
    .map((key) => (/^\d+$/.test(key) ? key.replace(/^0+/, '') : ''))
    .sort((a, b) => a.length - b.length);
  return short.length >= sharedDigits && long.endsWith(short);
}

/** In one width, with plain dashes and single spaces. */
function plain(typed: string): string {
  return typed
    .normalize('NFKC')
    .trim()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');
}
