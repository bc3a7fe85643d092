import { expect, test } from 'vitest';
import { type Suggestion, withEdits } from '../../../rules';

test.each<[text: string, edits: Suggestion['edits'], expected: string]>([
  ['as it was', [], 'as it was'],
  ['a b', [{ range: [1, 2], text: '' }], 'ab'],
  ['ab', [{ range: [1, 1], text: ' – ' }], 'a – b'],
  [
    'one two',
    [
      { range: [0, 3], text: '1' },
      { range: [4, 7], text: '2' },
    ],
    '1 2',
  ],
  [
    'one two',
    [
      { range: [4, 7], text: 'three' },
      { range: [0, 3], text: 'twenty' },
    ],
    'twenty three',
  ],
  [
    'ab',
    [
      { range: [0, 1], text: 'x' },
      { range: [1, 2], text: 'y' },
    ],
    'xy',
  ],
  ['👍🏽!', [{ range: [4, 5], text: '?' }], '👍🏽?'],
])('%j with %j', (text, edits, expected) => {
  const given = structuredClone(edits);
  expect(withEdits(text, edits)).toBe(expected);
  expect(edits).toEqual(given);
});
