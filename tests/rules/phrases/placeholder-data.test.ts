import { expect, test } from 'vitest';
import * as data from '../../../rules/phrases/placeholder-data';
import { fold } from '../../../rules/text/fold';

const { unpartedFields: _, ...sets } = data;

test.each(Object.entries(sets))('%s are written as fields are folded', (_, words) => {
  for (const word of words) {
    expect(fold(word)).toBe(word);
    expect(word).toMatch(/^[\p{L}\p{M}]+$/u);
  }
});
