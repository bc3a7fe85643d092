import type { TextRange } from '../types';

/** As printed on cards: in fours, 4-6-5 (American Express), 4-6-4 (Diners), or without gaps. */
const written =
  /(?<![A-Z\d]|[A-Z\d][._-]|\d )(?:\d{13,19}|\d{4}([ .-])(?:\d{4}\1\d{4}\1\d{1,4}(?:\1\d{3})?|\d{6}\1\d{4,5}))(?![A-Z\d]|[._-]\d|,\d)/gi;
/**
 * What issuers' numbers begin with, and how long they are: Visa, Mastercard, American Express,
 * Discover, JCB, Diners, UnionPay, Mir (their published ranges, 2025).
 */
const issued =
  /^(?:4(?:.{12}|.{15}|.{18})|(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720|220[0-4])\d+(?<=^.{16})|3[47].{13}|(?:6011|65|64[4-9])\d+(?<=^.{16,19})|35(?:2[89]|[3-8]).+(?<=^.{16,19})|3(?:0[0-59]|[689]).+(?<=^.{14})|62.+(?<=^.{16,19}))$/;
/** Numbers that payment services publish for tests. */
const forTests =
  /^(?:4242|400000|4(1{12}|1{15})|4012888888881881|4222222222222|5555555555554444|5105105105105100|5200828282828210|2223003122003222|378282246310005|371449635398431|378734493671000|6011(?:1{11}7|000990139424)|30569309025904|38520000023237|353011133330000|3566002020360505)/;

/** Payment card numbers: length, issuer and check digit are right. `key`: its digits. */
export function findCards(text: string): { range: TextRange; key: string }[] {
  return Array.from(text.matchAll(written)).flatMap(({ 0: match, index }) => {
    const key = match.replace(/\D/g, '');
    return issued.test(key) && !forTests.test(key) && hasRightDigit(key)
      ? [{ range: [index, index + match.length] as const, key }]
      : [];
  });
}

/** Luhn: counted from the end, every second digit doubled, the sum of all digits ends in 0. */
function hasRightDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
