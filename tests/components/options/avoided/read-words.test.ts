import { expect, test } from 'vitest';
import { addWords } from '../../../../components/options/avoided/read-words';
import type { StoredWord } from '../../../../components/stored/settings/avoided-words';

const word = (words: string, instead = '', level: StoredWord['level'] = 'warning') => ({
  words,
  instead,
  level,
});
const many = (count: number) => Array.from({ length: count }, (_, at) => word(`word ${at}`));

test.each<[text: string, words: StoredWord[]]>([
  ['guys', [word('guys')]],
  ['guys => everyone', [word('guys', 'everyone')]],
  ['guys=>everyone', [word('guys', 'everyone')]],
  ['guys → everyone', [word('guys', 'everyone')]],
  ['guys\teveryone', [word('guys', 'everyone')]],
  ['  no   problem  \r\n\r\nASAP\r\n', [word('no problem'), word('ASAP')]],
  ['ASAP => ASAP', [word('ASAP')]],
  ['Straße\nSTRASSE', [word('Straße'), word('STRASSE')]],
  ['guys\nGuys => all', [word('Guys', 'all')]],
  ['x\u202ey\u0007', [word('x y')]],
  ['a'.repeat(80), [word('a'.repeat(80))]],
  ['<b>free</b> => "nice"', [word('<b>free</b>', '"nice"')]],
])('%j is read whole', (text, words) => {
  const read = addWords([], text, 'warning');
  expect(read).toMatchObject({ words, rest: [], problem: null });
});

test.each<[text: string, kind: string, typed: string, rest: string[], kept: string[]]>([
  ['a\n=> b\nc', 'noWord', 'b', ['=> b'], ['a', 'c']],
  [`a\n${'b'.repeat(81)}\nc`, 'long', `${'b'.repeat(40)}…`, ['b'.repeat(81)], ['a', 'c']],
  [`a => ${'b'.repeat(201)}\nc`, 'long', 'a', [`a => ${'b'.repeat(201)}`], ['c']],
])('%.30j: a sentence, and the rest is kept', (text, kind, typed, rest, kept) => {
  const read = addWords([], text, 'error');
  expect(read.problem).toEqual({ kind, typed });
  expect(read.rest).toEqual(rest);
  expect(read.words).toEqual(kept.map((one) => word(one, '', 'error')));
  expect(read.added).toBe(kept.length);
});

test('of 501 words 500 are kept, and the last stays in the field', () => {
  const text = many(501)
    .map(({ words }) => words)
    .join('\n');
  const read = addWords([], text, 'warning');
  expect(read).toMatchObject({ added: 500, problem: { kind: 'full', typed: 'word 500' } });
  expect(read.rest).toEqual(['word 500']);
  // A word that is on the full list already can still be changed.
  expect(addWords(read.words, 'word 7 => seven', 'warning').added).toBe(1);
});

test('more than 24 kB: what fits is kept', () => {
  const text = Array.from({ length: 200 }, (_, at) => `${at} ${'あ'.repeat(60)}`).join('\n');
  const read = addWords([], text, 'warning');
  expect(read.problem?.kind).toBe('noRoom');
  expect(read.added).toBeGreaterThan(100);
  expect(read.added + read.rest.length).toBe(200);
});

test('what is on the list already is said, and another replacement or level is a change', () => {
  const list = [word('guys', 'everyone')];
  expect(addWords(list, 'GUYS => everyone', 'warning')).toMatchObject({ added: 0, known: 'GUYS' });
  expect(addWords(list, 'guys => all', 'warning').words).toEqual([word('guys', 'all')]);
  expect(addWords(list, 'guys => everyone', 'error').words).toEqual([
    word('guys', 'everyone', 'error'),
  ]);
});

test.each(['', ' \n\t\n', '\u202e'])('nothing in %j is nothing to add', (text) => {
  expect(addWords([], text, 'warning')).toEqual({
    words: [],
    added: 0,
    known: null,
    problem: null,
    rest: [],
  });
});
