import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { skeletonOf } from '../../rules/skeleton';
import { lookalikeModule } from '../make-lookalike-letters.mjs';

test('the table is what its script makes of `confusables`', () => {
  const committed = readFileSync('rules/lookalike-letters.ts', 'utf8');
  expect(committed).toBe(lookalikeModule());
});

test.each([
  ['acme.com', 'acme.com'],
  ['ACME.com', 'acme.com'],
  ['асme.com', 'acme.com'],
  ['acmé.com', 'acme.com'],
  ['αcmе.com', 'acme.com'],
  ['ɑcme.com', 'acme.com'],
  ['münchen.de', 'munchen.de'],
])('%s looks like %s', (host, look) => {
  expect(skeletonOf(host)).toBe(look);
});
