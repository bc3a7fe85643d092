import { expect, test } from 'vitest';
import { createRunMemory } from '../../../rules/text/run-memory';

/** What is left of runs that are remembered one after another. */
function left(runs: string[], limits: { mostRuns: number; mostCharacters: number }): string {
  const memory = createRunMemory<true>({ longestRun: 100, ...limits });
  for (const run of runs) memory.set(run, true);
  return runs.filter((run) => memory.get(run)).join(' ');
}

const letters = 'a b c d e f g h i'.split(' ');
const words = 'aaa bbb ccc ddd eee fff'.split(' ');

test.each([
  ['all, as long as there is room', letters.slice(0, 6), 6, 100, 'a b c d e f'],
  ['the newer half, once there are too many', letters.slice(0, 7), 6, 100, 'd e f g'],
  ['and what came after it', letters, 6, 100, 'd e f g h i'],
  ['as many as there may be characters', words.slice(0, 4), 100, 12, 'aaa bbb ccc ddd'],
  ['fewer, with more characters', words.slice(0, 5), 100, 12, 'ccc ddd eee'],
  ['and what came after them', words, 100, 12, 'ccc ddd eee fff'],
  ['a run that is more than half of all', ['aaa', 'bbbbbbbb'], 100, 12, 'aaa bbbbbbbb'],
  ['only that, if both are too much', ['aaaaa', 'bbbbbbbb'], 100, 12, 'bbbbbbbb'],
])('remembers %s', (_, runs, mostRuns, mostCharacters, expected) => {
  expect(left(runs, { mostRuns, mostCharacters })).toBe(expected);
});
