import { expect, test } from 'vitest';
import { hasDigits, withPlainDigits } from '../../../rules/details/plain-digits';

test.each([
  ['12 3', 3],
  ['1a2b3c', 3],
  ['１２３', 3],
  ['٠١٩ ۰۹', 5],
  ['4539 1488 0343 6467', 16],
  ['none', 0],
])('%s has %i digits', (text, digits) => {
  expect(hasDigits(text, digits)).toBe(digits > 0);
  expect(hasDigits(text, digits + 1)).toBe(false);
  // The search begins at the beginning each time.
  expect(hasDigits(text, Math.max(1, digits - 1))).toBe(digits > 0);
});

test.each([
  ['Order 12-3', 'Order 12-3'],
  ['１２٣۴', '1234'],
  ['1‐2–3−4－5', '1-2-3-4-5'],
  ['1\u00a02\u20093\u30004', '1 2 3 4'],
])('%s is read as %s', (text, plain) => {
  expect(withPlainDigits(text)).toBe(plain);
});
