import { describe, expect, test } from 'vitest';
import { countTypos } from '../../../rules/hosts/typos';

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
    ['abcdefgh', 'cdefghij', 3],
    ['abcdefgh', 'badcefgh', 2],
    ['abcdefgh', 'badcfegh', 3],
    ['abc', 'cab', 2],
    ['abcd', 'bcad', 2],
    ['', '', 0],
    ['a', '', 1],
    ['ab', 'ba', 1],
    ['aab', 'aba', 1],
    // Two letters that are not neighbours, swapped, are two typos.
    ['ab', 'bca', 3],
    ['abab', 'baba', 2],
  ])('%s, %s: %i', (a, b, typos) => {
    expect(countTypos(a, b, 2)).toBe(typos);
    expect(countTypos(b, a, 2)).toBe(typos);
  });

  test.each([
    ['acme', 'acme', 0, 0],
    ['acme', 'acne', 0, 1],
    ['acme', 'amce', 1, 1],
    ['acme', 'amec', 1, 2],
    ['acme', 'acmexyz', 1, 2],
    ['acme', 'bdnf', 3, 4],
    ['acme', 'acbdne', 3, 3],
  ])('%s, %s: looking for %i, %i', (a, b, most, typos) => {
    expect(countTypos(a, b, most)).toBe(typos);
    expect(countTypos(b, a, most)).toBe(typos);
  });
});
