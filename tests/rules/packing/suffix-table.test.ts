import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { packSuffixes } from '../../../rules/packing/pack-suffixes';
import type { SuffixTable } from '../../../rules/packing/suffix-table';
import { unpackSuffixes } from '../../../rules/packing/unpack-suffixes';

const table: SuffixTable = createRequire(import.meta.url)('tldts/dist/cjs/src/data/trie.js');

test('the table of tldts comes out of its text as it went in, number for number', () => {
  const packed = packSuffixes(table);
  expect(packed).toMatch(/^[\x21-\x7e]{50000,70000}$/);
  expect([...unpackSuffixes(packed)].at(-1)).toEqual({ ...table });
});

test.each([
  ['a rule in other letters alone', { labelText: table.labelText.replace('香港', '香客') }],
  ['a suffix of both sections', { nodeFlags: table.nodeFlags.map((flags) => flags && 3) }],
  ['labels in another order', { labelText: table.labelText.replace('orgmil', 'milorg') }],
  ['other roots', { exceptionsRoot: table.rulesRoot }],
])('a table with %s cannot be packed, and the build says so', (_, change) => {
  expect(() => packSuffixes({ ...table, ...change })).toThrow('cannot be packed');
});
