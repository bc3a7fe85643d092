import { expect, test } from 'vitest';
import { readDomain } from '../../../rules';

test.each([
  ['acme.com', 'acme.com', true],
  ['  https://WWW.Acme.com/pricing?utm_source=x#top ', 'acme.com', true],
  ['acme.com.', 'acme.com', true],
  ['acme.com...', 'acme.com', true],
  ['“acme.com”,', 'acme.com', true],
  ['“acme.com”.', 'acme.com', true],
  ['(acme.com):', 'acme.com', true],
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
  ['https://www.gov.uk/browse', 'gov.uk', false],
  ['“www.nhs.uk”.', 'nhs.uk', false],
  ['www.carrd.co', 'carrd.co', false],
  // Bare networks are somebody's site.
  ['instagram.com', 'instagram.com', true],
  ['https://www.youtube.com/', 'youtube.com', true],
  ['https://acme.com/x.com/acme', 'acme.com', true],
  ['acmex.com/acme', 'acmex.com', true],
  ['hello@facebook.com', 'facebook.com', true],
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
  ['gov.uk', 'suffix'],
  ['carrd.co/www.', 'suffix'],
  ['www.com', 'suffix'],
  ['https://www.co.uk', 'suffix'],
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

test.each([
  ['x.com/acme', 'x.com'],
  ['https://twitter.com/acme?s=20', 'twitter.com'],
  ['https://www.instagram.com/acme/', 'instagram.com'],
  ['“instagram.com/acme”.', 'instagram.com'],
  ['youtube.com/@acme', 'youtube.com'],
  ['https://www.youtube.com/channel/UC123', 'youtube.com'],
  ['linkedin.com/company/acme', 'linkedin.com'],
  ['https://de.linkedin.com/in/ana-b', 'de.linkedin.com'],
  ['m.facebook.com/acme', 'm.facebook.com'],
  ['TikTok.com/@acme', 'tiktok.com'],
  ['https://t.me/acme', 't.me'],
  ['bsky.app/profile/acme.com', 'bsky.app'],
  ['https://medium.com/@acme', 'medium.com'],
  ['github.com/acme', 'github.com'],
  ['https://www.etsy.com/shop/acme', 'etsy.com'],
  ['wa.me/491701234567', 'wa.me'],
])('%s is a page of %s', (input, site) => {
  expect(readDomain(input)).toEqual({ problem: 'profile', site });
});

test('a page of text is not a domain', () => {
  expect(readDomain('a'.repeat(100_000))).toEqual({ problem: 'notADomain' });
});
