import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lookalikeModule } from '../../make-lookalike-letters.mjs';

test('the table is what its script makes of `confusables`', () => {
  const committed = readFileSync('rules/hosts/lookalike-letters.ts', 'utf8');
  expect(committed).toBe(lookalikeModule());
});
