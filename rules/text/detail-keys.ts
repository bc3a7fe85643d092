import { isIban } from './iban';

/** What a detail is: it says how two spellings of the same one are compared. */
type DetailKind = 'email' | 'phone' | 'iban';

/** An e-mail address, phone number or IBAN as it was typed, understood. */
export interface ReadDetail {
  kind: DetailKind;
  /** As it is kept and shown: an address in lower case, an IBAN in groups of four. */
  text: string;
  /** The same for each spelling of a detail, and different from the key of any other kind. */
  key: string;
}

/** ITU E.164 allows 15 digits; with fewer than 6 a number is no phone number to compare. */
const fewestDigits = 6;
const mostDigits = 15;
/** Digits that two spellings of a number must share at the end: one may lack the country code. */
const sharedDigits = 7;
/** A country code has up to three digits; a trunk prefix is dropped before. */
const longestCountryCode = 3;
/** RFC 5321 limits an address to 254 characters. */
const longestAddress = 254;

/** Code units of the longest text that is read: an address, with a name in angle brackets no more. */
const longestText = 300;

/**
 * Reads one detail as people type it: `mailto:`, spaces, dots, dashes and brackets in numbers, a
 * country code with `+` or `00`. `iban` = it has the form of an IBAN, but its check digits or length
 * are wrong.
 */
export function readDetail(
  typed: string,
): ReadDetail | { problem: 'empty' | 'iban' | 'notADetail' } {
  const text = typed.trim().replace(/^mailto:|^tel:/i, '');
  if (text === '') return { problem: 'empty' };
  if (text.length > longestText) return { problem: 'notADetail' };
  if (text.includes('@')) {
    const key = emailKey(text);
    return key === null ? { problem: 'notADetail' } : { kind: 'email', text: key.slice(6), key };
  }
  const account = text
    .normalize('NFKC')
    .replace(/^IBAN:?/i, '')
    .replace(/[\s.-]/g, '')
    .toUpperCase();
  if (/^[A-Z]{2}\d{2}[A-Z\d]{9,30}$/.test(account)) {
    if (!isIban(account)) return { problem: 'iban' };
    return { kind: 'iban', text: account.replace(/(.{4})(?=.)/g, '$1 '), key: `iban:${account}` };
  }
  const key = phoneKey(text);
  return key === null ? { problem: 'notADetail' } : { kind: 'phone', text: plainNumber(text), key };
}

/** The key of an e-mail address, which is in lower case; null for any other text. */
export function emailKey(text: string): string | null {
  const address = text.trim().toLowerCase().normalize('NFC');
  return address.length <= longestAddress &&
    /^[^\s@<>()[\]\\,;:"]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u.test(
      address,
    )
    ? `email:${address}`
    : null;
}

/** The key of an IBAN with right length and check digits, however it is grouped; else null. */
export function ibanKey(text: string): string | null {
  const account = text
    .normalize('NFKC')
    .replace(/[\s.-]/g, '')
    .toUpperCase();
  return isIban(account) ? `iban:${account}` : null;
}

/**
 * The key of a phone number: its digits without `+`, `00`, a trunk `0` or `(0)`. Null where there are
 * letters, or fewer or more digits than a number has. Compare keys with `isSameDetail`, as one of two
 * spellings may lack the country code.
 */
export function phoneKey(text: string): string | null {
  const number = plainNumber(text);
  if (!/^\(?\+?[\d ()./-]*\d$/.test(number)) return null;
  const digits = number.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^0+/, '');
  return digits.length >= fewestDigits && digits.length <= mostDigits ? `phone:${digits}` : null;
}

/** In ASCII digits and dashes, with single spaces. */
function plainNumber(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');
}

/** Whether two keys are of the same detail. */
export function isSameDetail(one: string, other: string): boolean {
  if (one === other) return true;
  if (!one.startsWith('phone:') || !other.startsWith('phone:')) return false;
  const [short = '', long = ''] = [one.slice(6), other.slice(6)].sort(
    (a, b) => a.length - b.length,
  );
  return (
    short.length >= sharedDigits &&
    long.length - short.length <= longestCountryCode &&
    long.endsWith(short)
  );
}
