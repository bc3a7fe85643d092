import { describe, expect, test } from 'vitest';
import { areLookalikes, readableHost, skeletonOf } from '../../../rules/hosts/skeleton';

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
    // Letters that look like no Latin one stay.
    ['例え.jp', '例え.jp'],
  ])('%s: %s', (host, look) => {
    expect(skeletonOf(host)).toBe(look);
  });
});

test.each([
  ['acme.com', 'acme.com', true],
  ['acrne.com', 'acme.com', true],
  ['rnrn.com', 'mm.com', true],
  ['vvvv.com', 'ww.com', true],
  ['02345789', 'ozeastbg', true],
  ['11l1.com', 'lili.com', true],
  ['11.com', 'il.com', true],
  ['clropbox.com', 'dropbox.com', true],
  ['my-clropbox.com', 'my-dropbox.com', true],
  ['adiclas.com', 'adidas.com', true],
  ['aclobe.com', 'adobe.com', true],
  ['idoud.com', 'icloud.com', true],
  ['clcl-deliver.com', 'dd-cleliver.com', false],
  ['club.com', 'dub.com', false],
  ['clutch.com', 'dutch.com', false],
  ['clean-shop.com', 'dean-shop.com', false],
  ['lily.com', 'illy.com', false],
  ['66.com', '99.com', false],
  ['acm3', 'acme.com', false],
  ['r-n v-v nr', 'm w m', false],
])('%s looks like %s: %j', (one, other, alike) => {
  expect(areLookalikes(one, other)).toBe(alike);
  expect(areLookalikes(other, one)).toBe(alike);
});

test.each([
  // Broken punycode stays as it is.
  ['xn--!.com', 'xn--!.com'],
  ['xn--mnchen-3y.de', 'xn--mnchen-3y.de'],
  ['acme.com', 'acme.com'],
  ['xn--mnchen-3ya.de', 'münchen.de'],
  ['shop.xn--e1afmkfd.xn--p1ai', 'shop.пример.рф'],
  ['xn--99999999.com', 'xn--99999999.com'],
  // `xn--` means punycode only at the beginning of a label.
  ['a-xn--mnchen-3ya.de', 'a-xn--mnchen-3ya.de'],
])('%s reads %s', (host, readable) => {
  expect(readableHost(host)).toBe(readable);
});
