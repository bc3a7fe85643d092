import { expect, test } from 'vitest';
import { readDomain } from '../../../rules';

test.each([
  ['acme.com', 'acme.com', true],
  ['  https://WWW.Acme.com/pricing?utm_source=x#top ', 'acme.com', true],
  ['acme.com.', 'acme.com', true],
  ['acme.com...', 'acme.com', true],
  ['“acme.com”,', 'acme.com', true],
  ['@acme.com', 'acme.com', true],
  ['info@acme.com', 'acme.com', true],
  ['mailto:info@acme.com', 'acme.com', true],
  ['//acme.com/a', 'acme.com', true],
  ['acme.com:8443', 'acme.com', true],
  ['ac\u200Bme.com', 'acme.com', true],
  ['\u2066acme.com\u2069\u200E', 'acme.com', true],
  ['acme.com\n', 'acme.com', true],
  ['https://acme.com/a\nb', 'acme.com', true],
  ['acme。com', 'acme.com', true],
  ['shop.brand.com', 'shop.brand.com', false],
  ['brand.co.uk', 'brand.co.uk', true],
  ['bob.github.io', 'bob.github.io', true],
  ['www.bob.github.io', 'bob.github.io', true],
  ['MÜNCHEN.de', 'xn--mnchen-3ya.de', true],
  ['xn--mnchen-3ya.de', 'xn--mnchen-3ya.de', true],
  ['пример.рф', 'xn--e1afmkfd.xn--p1ai', true],
])('%s is a domain', (input, domain, wholeDomain) => {
  expect(readDomain(input)).toEqual({ domain, wholeDomain });
});

test.each([
  ['', 'empty'],
  [' \n ', 'empty'],
  ['""', 'empty'],
  ['com', 'suffix'],
  ['co.uk', 'suffix'],
  ['https://github.io/', 'suffix'],
  ['127.0.0.1', 'ip'],
  ['http://[::1]:8080', 'ip'],
  ['bit.ly', 'shortener'],
  ['https://linktr.ee/acme', 'shortener'],
  ['acme', 'notADomain'],
  ['@AcmeHelp', 'notADomain'],
  ['wiki.corp', 'notADomain'],
  ['localhost', 'notADomain'],
  ['acme com', 'notADomain'],
  ['acme.com\nacme.de', 'notADomain'],
  ['acme.com\tacme.de', 'notADomain'],
  ['acme.com\r\nacme.de', 'notADomain'],
  ['..', 'notADomain'],
  ['https://', 'notADomain'],
  ['acme..com', 'notADomain'],
  ['\uD83D.com', 'notADomain'],
])('%s is none: %s', (input, problem) => {
  expect(readDomain(input)).toEqual({ problem });
});

test('a page of text is not a domain', () => {
  expect(readDomain('a'.repeat(100_000))).toEqual({ problem: 'notADomain' });
});
