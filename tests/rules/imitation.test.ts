import { describe, expect, test } from 'vitest';
import { countTypos } from '../../rules/typos';

describe('typos', () => {
  test.each([
    ['acme', 'acme', 0],
    ['acme', 'acmee', 1],
    ['acme', 'ace', 1],
    ['acme', 'acne', 1],
    ['acme', 'amce', 1],
    ['marketme', 'amrketem', 2],
    ['acme', 'amec', 2],
    ['acme', 'bdnf', 3],
    ['acme', 'acmexyz', 3],
    ['', 'ab', 2],
    ['abcdefgh', 'bcdefghi', 2],
  ])('%s, %s: %i', (a, b, typos) => {
    expect(countTypos(a, b, 2)).toBe(typos);
    expect(countTypos(b, a, 2)).toBe(typos);
  });
});
