import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { skeletonOf } from '../../../rules/hosts/skeleton';
import { lookalikeLetters, lookalikeModule } from '../../make-lookalike-letters.mjs';

test('the table is what its script makes of `confusables`', () => {
  const committed = readFileSync('rules/hosts/lookalike-letters.ts', 'utf8');
  expect(committed).toBe(lookalikeModule());
});

test('each letter is read as the Latin one that it looks like', () => {
  for (const [latin, letters] of Object.entries(lookalikeLetters())) {
    for (const letter of letters) expect(skeletonOf(letter), letter).toBe(latin);
  }
});
