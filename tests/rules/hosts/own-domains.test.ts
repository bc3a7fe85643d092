import { describe, expect, test } from 'vitest';
import { isBelow, readOwnDomains } from '../../../rules/hosts/own-domains';

describe('a list of domains', () => {
  test.each([
    ['acme.com', { host: 'acme.com', domain: 'acme.com', name: 'acme' }],
    [' https://www.Acme.com/a?b ', { host: 'acme.com', domain: 'acme.com', name: 'acme' }],
    ['acme.com//a', { host: 'acme.com', domain: 'acme.com', name: 'acme' }],
    ['Shop.Brand.co.uk', { host: 'shop.brand.co.uk', domain: 'brand.co.uk', name: 'brand' }],
    ['alice.github.io', { host: 'alice.github.io', domain: 'alice.github.io', name: 'alice' }],
    ['github.io', { host: 'github.io', domain: 'github.io', name: 'github', isSuffix: true }],
    ['gov.uk', { host: 'gov.uk', domain: 'gov.uk', name: 'gov', isSuffix: true }],
    ['www.gov.uk', { host: 'gov.uk', domain: 'gov.uk', name: 'gov', isSuffix: true }],
  ])('%j', (input, own) => {
    expect(readOwnDomains([input])).toEqual([own]);
  });

  test.each([
    '',
    'acme',
    'com',
    'co.uk',
    'www.co.uk',
    'com.br',
    'ac.uk',
    'www.com',
    'https://com/www.',
    '127.0.0.1',
    'https://',
    'acme com',
  ])('leaves out %j', (input) => {
    expect(readOwnDomains([input, 'acme.com'])).toHaveLength(1);
  });

  test('each list is remembered apart', () => {
    const lists = Array.from({ length: 12 }, (_, index) => [`a${index}.com`, 'acme.com']);
    for (const list of [...lists, ...lists]) {
      expect(readOwnDomains(list).map(({ host }) => host)).toEqual(list);
    }
    expect(readOwnDomains(['a.com', 'b.com'])).toHaveLength(2);
    expect(readOwnDomains(['a.comb.com'])).toHaveLength(1);
    expect(readOwnDomains(['c.com\nd.com'])).toEqual(readOwnDomains(['c.com', 'd.com']));
    expect(readOwnDomains(['c.com\nd.com'])).toHaveLength(2);
    expect(readOwnDomains([])).toEqual([]);
  });
});

test.each([
  ['acme.com', true],
  ['shop.acme.com', true],
  ['a.b.acme.com', true],
  ['site.org', true],
  ['notacme.com', false],
  ['acme.com.evil.io', false],
  ['com', false],
  ['', false],
])('%s lies below acme.com or site.org: %j', (host, below) => {
  expect(isBelow(host, readOwnDomains(['acme.com', 'site.org']))).toBe(below);
});
