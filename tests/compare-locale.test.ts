import { expect, test } from 'vitest';
import { compareWithEnglish } from './compare-locale';

const english = {
  hello: 'Hello {name}',
  bye: 'Bye',
  days_one: '1 day',
  days_other: '{count} days',
};
const french = {
  hello: 'Bonjour {name}',
  bye: 'Au revoir',
  days_one: '1 jour',
  days_many: '{count} jours',
  days_other: '{count} jours',
};
const { hello: _, ...withoutHello } = french;
const { bye: _bye, ...withoutBye } = french;
const { days_one: _one, ...withoutOne } = french;
const file = 'public/_locales/fr/messages.json';

test.each<[what: string, messages: Record<string, string>, untranslated: string[], said: string[]]>(
  [
    ['all is said', french, [], []],
    ['a sentence is missing', withoutHello, [], ['lacks hello: translate it, or list it']],
    ['a sentence is missing, and listed', withoutHello, ['hello'], []],
    ['all is said, and something is still listed', french, ['hello'], []],
    ['another is listed', withoutHello, ['bye'], ['lacks hello: translate it, or list it']],
    [
      'plurals are missing',
      { hello: french.hello, bye: french.bye },
      [],
      ['lacks days_one:', 'lacks days_other:'],
    ],
    ['a plural is missing', withoutOne, [], ['lacks days_one:']],
    ['a plural that English has not', { ...french, bye_one: 'x', bye_other: 'x' }, [], []],
    ['plurals where English has none', { ...withoutBye, bye_one: 'x', bye_other: 'x' }, [], []],
    ['plurals are missing, listed by id', { hello: french.hello, bye: french.bye }, ['days'], []],
    [
      'plurals are missing, listed by one of their keys',
      { hello: french.hello, bye: french.bye },
      ['days_other'],
      [],
    ],
    ['an old sentence', { ...french, bye: 'Au revoir {name}' }, [], ['fills in bye with "{name}"']],
    ['an old sentence, and listed', { ...french, bye: 'Au revoir {name}' }, ['bye'], []],
    ['an old plural', { ...french, days_many: 'jours' }, [], ['fills in days_many with ""']],
    ['a sentence that English has no more', { ...french, old: 'Vieux' }, [], ['has old, which']],
    ['the same, listed', { ...french, old: 'Vieux' }, ['old'], ['has old, which']],
  ],
)('%s', (_what, messages, untranslated, said) => {
  const found = compareWithEnglish(
    'fr',
    withMessages(messages),
    withMessages(english),
    untranslated,
  );
  expect(found.map((sentence) => sentence.startsWith(file))).toEqual(said.map(() => true));
  expect(found).toEqual(said.map((part) => expect.stringContaining(part)));
});

function withMessages(words: Record<string, string>): Record<string, { message: string }> {
  return Object.fromEntries(Object.entries(words).map(([key, message]) => [key, { message }]));
}

test('a language without plurals needs none', () => {
  const japanese = { hello: '{name}', bye: 'x', days_other: '{count}' };
  const found = compareWithEnglish('ja', withMessages(japanese), withMessages(english), []);
  expect(found).toEqual([]);
});
