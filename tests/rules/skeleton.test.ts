import { describe, expect, test } from 'vitest';
import { foldLookalikes, readableHost, skeletonOf } from '../../rules/skeleton';

describe('what a host looks like', () => {
  test.each([
    ['acme.com', 'acme.com'],
    ['ACME.com', 'acme.com'],
    ['ACMÉ.com', 'acme.com'],
    ['асme.com', 'acme.com'],
    ['acmé.com', 'acme.com'],
    ['ac\u0301m\u0323\u0301e.com', 'acme.com'],
    ['αcmе.com', 'acme.com'],
    ['ɑcme.com', 'acme.com'],
    ['münchen.de', 'munchen.de'],
    // What resembles no Latin letter stays.
    ['例え.jp', '例え.jp'],
  ])('%s: %s', (host, look) => {
    expect(skeletonOf(host)).toBe(look);
  });
});

test.each([
  ['acme.com', 'acme.com'],
  ['acrne.com', 'acme.com'],
  ['rnrn.com', 'mm.com'],
  ['vvvv.com', 'ww.com'],
  ['013457', 'oleast'],
  ['2689', '2689'],
  ['r-n v-v nr', 'r-n v-v nr'],
])('%s folds to %s', (skeleton, folded) => {
  expect(foldLookalikes(skeleton)).toBe(folded);
});

test.each([
  ['acme.com', 'acme.com'],
  ['xn--mnchen-3ya.de', 'münchen.de'],
  ['shop.xn--e1afmkfd.xn--p1ai', 'shop.пример.рф'],
  ['xn--99999999.com', 'xn--99999999.com'],
  // Only at the beginning of a label does it say so.
  ['a-xn--mnchen-3ya.de', 'a-xn--mnchen-3ya.de'],
])('%s reads %s', (host, readable) => {
  expect(readableHost(host)).toBe(readable);
});
