import { domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePunycode, punycodeLength } from '../../../rules/hosts/punycode';

/** A browser's own reading of a label, where it has one. */
function toAscii(label: string): string | null {
  try {
    const host = new URL(`https://${label}.com`).hostname.slice(0, -'.com'.length);
    return host.startsWith('xn--') && domainToUnicode(`${host}.com`) === `${label}.com`
      ? host
      : null;
  } catch {
    return null;
  }
}

test('agrees with the browser', () => {
  const letters = fc.constantFrom(...'abz09-üßéяπ中国日本語あ한สา😀');
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 20 }), (parts) => {
      const label = parts.join('');
      const ascii = toAscii(label);
      if (ascii === null) return;
      expect(punycodeLength(label)).toBe(ascii.length - 'xn--'.length);
      expect(decodePunycode(ascii.slice('xn--'.length))).toBe(label);
    }),
    { numRuns: 1_000, seed: 20_261_122 },
  );
});

test.each([
  ['', ''],
  ['mnchen-3ya', 'münchen'],
  ['-', ''],
])('%s', (label, read) => {
  expect(decodePunycode(label)).toBe(read);
});

test.each([
  '!',
  '!a',
  ':a',
  '{a',
  'ü',
  'a-!',
  'mnchen-3y',
  '99999999',
  '99999a',
  `${'9'.repeat(300)}a`,
  'MNCHEN-3YA',
])('cannot be read: %s', (label) => {
  expect(decodePunycode(label)).toBeNull();
});
