import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fields } from '../../../components/stored/settings/fields';
import { findDetails } from '../../../rules/details/find-details';
import { isSameDetail, readDetail } from '../../../rules/details/read-detail';

describe('a detail as people type it', () => {
  test.each([
    ['Help@Acme.com', 'email', 'help@acme.com'],
    [' mailto:help+orders@acme.co.uk ', 'email', 'help+orders@acme.co.uk'],
    ['büro@bücher.example', 'email', 'büro@bücher.example'],
    ['+49 30 901820', 'phone', '+49 30 901820'],
    ['tel:+49-30-901820', 'phone', '+49-30-901820'],
    ['(030)  90 18 20', 'phone', '(030) 90 18 20'],
    ['(+49) 30/901820', 'phone', '(+49) 30/901820'],
    // Without a country code, as in Denmark.
    ['70 10 10 10', 'phone', '70 10 10 10'],
    ['+1 555‑010‑9999', 'phone', '+1 555-010-9999'],
    ['０３-１２３４-５６７８', 'phone', '03-1234-5678'],
    ['de89370400440532013000', 'iban', 'DE89 3704 0044 0532 0130 00'],
    ['IBAN: GB29 NWBK 6016 1331 9268 19', 'iban', 'GB29 NWBK 6016 1331 9268 19'],
    ['MT84-MALT-0110-0001-2345-MTLC-AST0-01S', 'iban', 'MT84 MALT 0110 0001 2345 MTLC AST0 01S'],
  ])('%s is read as %s: %s', (typed, kind, text) => {
    const read = readDetail(typed);
    expect(read).toMatchObject({ kind, text });
    // What is read is what is stored, and reads the same again.
    expect(readDetail(text)).toEqual(read);
    expect(fields.ownDetails.read([text])).toEqual([text]);
  });

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['@acme', 'notADetail'],
    ['help@acme', 'notADetail'],
    ['a@b@acme.com', 'notADetail'],
    ['two words@acme.com', 'notADetail'],
    ['Acme <help@acme.com>', 'notADetail'],
    ['acme.com', 'notADetail'],
    ['12345', 'notADetail'],
    ['.0000.(.00', 'notADetail'],
    ['1234567890123456', 'notADetail'],
    ['call 555 0109', 'notADetail'],
    ['DE89 3704 0044 0532 0130 01', 'iban'],
    ['DE89 3704 0044 0532 0130', 'iban'],
    ['XX89 3704 0044 0532 0130 00', 'iban'],
    ['9'.repeat(1000), 'notADetail'],
  ])('%.60j is none: %s', (typed, problem) => {
    expect(readDetail(typed)).toEqual({ problem });
  });
});

describe('two spellings of one detail', () => {
  test.each([
    ['HELP@acme.com', 'help@ACME.com'],
    ['+49 30 901820', '030 901820'],
    ['0049 (0)30 901820', '+4930901820'],
    ['+1 (555) 010-9999', '555.010.9999'],
    ['DE89370400440532013000', 'de89 3704 0044 0532 0130 00'],
  ])('%s and %s', (one, other) => {
    expect(isSameDetail(keyOf(one), keyOf(other))).toBe(true);
    expect(isSameDetail(keyOf(other), keyOf(one))).toBe(true);
  });

  test.each([
    ['help@acme.com', 'help@acme.co'],
    ['+49 30 901820', '+49 30 901821'],
    // Six digits at the end say too little.
    ['901820', '+49 30 901820'],
    ['+49 30 1901820', '901820'],
  ])('%s and %s are two', (one, other) => {
    expect(isSameDetail(keyOf(one), keyOf(other))).toBe(false);
  });
});

function keyOf(text: string): string {
  const read = readDetail(text);
  if ('problem' in read) throw new Error(`${text}: ${read.problem}`);
  return read.key;
}

test.each([
  ['Write to HELP@acme.com.', 'help@acme.com'],
  ['Call +49 30 901820 or write', '030 901820'],
  ['Call us: (555) 010-9993', '+1 555-010-9993'],
  ['To DE89370400440532013000, thanks', 'DE89 3704 0044 0532 0130 00'],
])('%j has the own detail %s', (text, own) => {
  const found = findDetails(text);
  expect(found.some(({ key }) => isSameDetail(key, keyOf(own)))).toBe(true);
});

test('any text is read or refused, and what is read can be stored', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.emailAddress(),
    fc.stringMatching(/^[+(]?[\d ().-]{5,20}$/),
    fc.stringMatching(/^[A-Z]{2}\d\d[A-Z\d ]{11,30}$/),
  );
  fc.assert(
    fc.property(typed, (given) => {
      const read = readDetail(given);
      if ('problem' in read) return;
      expect(readDetail(read.text)).toEqual(read);
      if (read.text.length <= 100) expect(fields.ownDetails.read([read.text])).toEqual([read.text]);
    }),
    { numRuns: 1000 },
  );
});
