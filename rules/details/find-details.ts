import type { TextRange } from '../types';
import { findCards } from './cards';
import { findIbans } from './ibans';
import { isBehindOrderWord } from './number-words';
import { hasDigits, withPlainDigits } from './plain-digits';

/** Something that belongs to one person or one order. */
export interface Detail {
  range: TextRange;
  kind: 'email' | 'phone' | 'iban' | 'card' | 'code';
  /** The same for the same detail written in another way. Never to be stored. */
  key: string;
}

/** A number of an order has as many digits; right behind a word for one, three are enough. */
const fewestDigits = 6;
const fewestBehindWord = 3;
const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+-]+(?:\.[\p{L}\p{N}_%+-]+){0,9}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/gu;
/** With a country's code, with a leading 0, or in three groups as in America, Spain or China. */
const phone =
  /(?<![\w+.,-]|\p{Sc}\s?)(?:(?:\+|00)[1-9](?:[ ()./-]{0,2}\d){6,13}|\(?0(?:[ ()./-]{0,2}\d){8,11}|\(?\d{2,4}\)?[ .-]\d{3,5}[ .-]\d{3,4})(?![\w]|[.,-]\d)/gu;
/** Of the same line whatever stands before: a country's code or a 0. */
const significantDigits = 9;
/** Letters of scripts without spaces may touch it. What is counted or paid is no code. */
const token =
  /(?<![\w@\u00c0-\u024f]|\d[.,]|\p{Sc}\s?)[A-Z\d]+(?:[-_][A-Z\d]+){0,7}(?![\w\u00c0-\u024f]|[.,]\d|\s?(?:[%円元원人名件명]|\p{Sc}|(?:eur|usd|gbp|jpy|chf|brl|tl|kr)(?!\w)))/giu;
/** Dates, years, sizes of screens, and round numbers, which count something. */
const noCode =
  /^(?:(?:19|20)\d\d-?[01]\d-?[0-3]\d|[0-3]?\d-[0-3]?\d-(?:19|20)?\d\d|(?:19|20)\d\d-(?:19|20)\d\d|\d{3,4}x\d{3,4}|\d+000)$/i;
const date =
  /^\(?(?:\d{1,2}[. /-]\d{1,2}[. /-](?:19|20)\d\d|(?:19|20)\d\d[. /-]\d{1,2}[. /-]\d{1,2})/;

/**
 * E-mail addresses, phone numbers, IBANs, payment cards and codes as orders, tickets and parcels have
 * them, in order and without overlap. Also in links. Digits may be of any width, Arabic or Persian.
 */
export function findDetails(text: string): Detail[] {
  const hasEmail = text.includes('@');
  if (!hasEmail && !hasDigits(text, fewestBehindWord)) return [];
  let plain = withPlainDigits(text);
  const found: Detail[] = [];
  const take = (details: readonly Detail[]) => {
    // What is found is not searched again for something else.
    let rest = '';
    for (const detail of details) {
      const { range } = detail;
      found.push(detail);
      rest += plain.slice(rest.length, range[0]) + '\n'.repeat(range[1] - range[0]);
    }
    plain = rest + plain.slice(rest.length);
  };
  if (hasEmail) take(matches(plain, email, 'email', (match) => match.toLowerCase()));
  if (hasDigits(plain, fewestBehindWord)) {
    if (hasDigits(plain, fewestDigits)) {
      take(findIbans(plain).map((iban) => ({ ...iban, kind: 'iban' })));
      take(findCards(plain).map((card) => ({ ...card, kind: 'card' })));
      take(matches(plain, phone, 'phone', phoneKey));
    }
    take(matches(plain, token, 'code', (match, start) => codeKey(plain, match, start)));
  }
  return found.sort((a, b) => a.range[0] - b.range[0]);
}

/** Everything that a pattern finds and `keyOf` gives a key. */
function matches(
  text: string,
  pattern: RegExp,
  kind: Detail['kind'],
  keyOf: (match: string, start: number) => string | null,
): Detail[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: match, index }) => {
    const key = keyOf(match, index);
    return key === null ? [] : [{ range: [index, index + match.length], kind, key }];
  });
}

function phoneKey(match: string): string | null {
  const digits = match.replace(/\D/g, '');
  if (digits.length < significantDigits || date.test(match) || digits.endsWith('000')) return null;
  return digits.slice(-significantDigits);
}

function codeKey(text: string, match: string, start: number): string | null {
  const digits = match.replace(/\D/g, '').length;
  if (digits < fewestBehindWord || noCode.test(match)) return null;
  if (digits < fewestDigits && !isBehindOrderWord(text, start)) return null;
  return match.replace(/[-_]/g, '').toUpperCase();
}
