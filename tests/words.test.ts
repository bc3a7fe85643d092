import { expect, test } from 'vitest';
import { read, sourcesIn } from './source';
import { notSent, words, wordsLike } from './words';

test('a message is said as people read it', () => {
  expect(words('panel_to_check', { count: 1 })).toBe(words('panel_to_check_one', { count: 1 }));
  expect(words('panel_to_check', { count: 12 })).toContain('12');
  expect(words('options_number_problem', { least: 20, most: 10_000 })).toContain('10,000');
  expect(() => words('panel_to_check')).toThrow('panel_to_check needs count');
  expect(() => words('no_such_message')).toThrow('lacks no_such_message');
});

test('a message is recognised whatever it is filled in with', () => {
  expect(words('panel_to_check', { count: 3 })).toMatch(wordsLike('panel_to_check'));
  expect(words('panel_nothing')).not.toMatch(wordsLike('panel_to_check'));
  expect(words('panel_held_click')).toMatch(notSent);
  expect(words('panel_paused_message')).not.toMatch(notSent);
  expect(() => wordsLike('no_such_message')).toThrow('lacks no_such_message');
});

test('tests in browsers ask for words by their key', () => {
  const english: Record<string, { message: string }> = JSON.parse(
    read('public/_locales/en/messages.json'),
  );
  const sentences = Object.values(english)
    .map(({ message }) => message)
    .filter((message) => /\w \w/.test(message) && !/[{}]/.test(message));
  const quoted = [...sourcesIn('tests/browser'), ...sourcesIn('tests/firefox')].flatMap(
    ([path, source]) =>
      sentences
        .filter((sentence) => source.includes(`'${sentence}'`))
        .map((sentence) => `${path} quotes “${sentence}”: use words() of tests/words.ts`),
  );
  expect(quoted).toEqual([]);
});
