import { expect, test } from 'vitest';
import type { Mark } from '../../../entrypoints/dm.content/marks/mark';
import { moveMarks } from '../../../entrypoints/dm.content/marks/move-marks';

const before = 'Dear {name}, see [link] now';
const marked = ['{name}', '[link]'];
const marks = marked.map((word): Mark => {
  const start = before.indexOf(word);
  return {
    range: [start, start + word.length],
    diagnostic: {
      ruleId: 'unfilled-placeholder',
      severity: 'error',
      messageId: 'unfilled_placeholder',
      range: [start, start + word.length],
      data: {},
      suggestions: [],
    },
  };
});

test.for([
  ['typed before them', `Hi! ${before}`, marked],
  ['typed between them', 'Dear {name}, do see [link] now', marked],
  ['typed behind them', `${before}!`, marked],
  ['typed into the first', 'Dear {names}, see [link] now', ['[link]']],
  ['the first taken away', 'Dear , see [link] now', ['[link]']],
  ['all replaced', 'Something else', []],
  ['emptied', '', []],
] as const)('%s', ([, after, kept]) => {
  const words = moveMarks(marks, before, after).map(({ range }) => after.slice(...range));
  expect(words).toEqual(kept);
});
