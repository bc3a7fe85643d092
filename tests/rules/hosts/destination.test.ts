import { expect, test } from 'vitest';
import { destinationOf } from '../../../rules/hosts/destination';

test.each([
  ['https://acme.com/a', 'http://acme.com/a'],
  ['https://acme.com/a', 'https://www.acme.com/a'],
  ['https://acme.com/a', 'https://acme.com/a/'],
  ['https://acme.com', 'https://acme.com/'],
  ['https://acme.com/a', 'https://acme.com/a#top'],
  ['https://acme.com/a', 'https://ACME.com/a'],
  ['https://acme.com/a', 'https://acme.com:443/a'],
  ['https://münchen.de', 'https://xn--mnchen-3ya.de'],
  ['https://acme.com/a', 'https://acme.com/a?utm_source=x&UTM_Medium=y'],
  ['https://acme.com/a', 'https://acme.com/a/?gclid=12&FBCLID'],
  ['https://acme.com/a?id=1&b=2', 'https://acme.com/a?gclid=3&id=1&utm_x=4&b=2'],
  ['https://acme.com/a', 'https://acme.com/a?'],
  ['https://acme.com/a?id=1', 'https://acme.com/a?&id=1&'],
])('%s is %s', (a, b) => {
  expect(destinationOf(a)).toBe(destinationOf(b));
});

test.each([
  ['https://acme.com/a', 'https://acme.com/b'],
  ['https://acme.com/a', 'https://acme.com/A'],
  ['https://acme.com/a/b', 'https://acme.com/ab'],
  ['https://acme.com', 'https://wwwacme.com'],
  ['https://acme.com', 'https://blog.acme.com'],
  ['https://acme.com', 'https://acme.com:8443'],
  ['https://acme.com/a', 'https://acme.com/a?id=1'],
  ['https://acme.com/a?id=1', 'https://acme.com/a?id=2'],
  ['https://acme.com/a?id=1&b=2', 'https://acme.com/a?id=1'],
  ['https://acme.com/a?id=1&b=2', 'https://acme.com/a?id=1b=2'],
  // Only a parameter's name counts, not its value.
  ['https://acme.com/a?id=utm_a', 'https://acme.com/a?id=utm_b'],
  ['https://acme.com/a?id==gclid', 'https://acme.com/a'],
  ['https://acme.com/a?utmost=1', 'https://acme.com/a'],
  ['https://acme.com/a?my_gclid=1', 'https://acme.com/a'],
  ['https://a b', 'https://a c'],
])('%s is not %s', (a, b) => {
  expect(destinationOf(a)).not.toBe(destinationOf(b));
});
