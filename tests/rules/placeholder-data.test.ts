import { expect, test } from 'vitest';
import { fold } from '../../rules/fold';
import * as data from '../../rules/placeholder-data';

test.each(Object.entries(data))('%s are written as fields are folded', (_, words) => {
  for (const word of words) {
    expect(fold(word)).toBe(word);
    expect(word).toMatch(/^[\p{L}\p{M}]+$/u);
  }
});
