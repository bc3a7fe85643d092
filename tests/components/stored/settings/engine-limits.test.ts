import { expect, test } from 'vitest';
import {
  longestWords,
  mostAvoidedWords,
} from '../../../../components/stored/settings/avoided-words';
import {
  fields,
  longestName,
  mostUsefulPages,
  sentenceLanguages,
} from '../../../../components/stored/settings/fields';
import { readContext } from '../../../../rules/context';
import { thankYou } from '../../../../rules/text/sentences';
import type { Profile } from '../../../../rules/types';

// The settings are read without the engine, so that what both must know is written in both.

const profileOf = (profile: Profile) => readContext({ profile }).profile;
const times = <Item>(count: number, make: (at: number) => Item) =>
  Array.from({ length: count }, (_, at) => make(at));

test('a language can be chosen if the engine has sentences in it', () => {
  expect([...sentenceLanguages].sort()).toEqual(Object.keys(thankYou).sort());
});

test('where nothing is chosen, the engine takes what the settings show', () => {
  const { maxLength, dailyLimit } = profileOf({});
  expect({ maxLength, dailyLimit }).toEqual({
    maxLength: fields.maxLength.fallback,
    dailyLimit: fields.dailyLimit.fallback,
  });
});

test('the engine takes as much as can be stored, and no more', () => {
  const page = { title: 'Prices', url: 'https://acme.com/prices' };
  const usefulPages = times(mostUsefulPages + 1, () => page);
  expect(profileOf({ usefulPages }).usefulPages).toHaveLength(mostUsefulPages);
  const avoidedWords = times(mostAvoidedWords + 1, (at) => ({
    words: `word${at}`,
    instead: '',
    level: 'warning' as const,
  }));
  expect(profileOf({ avoidedWords }).avoidedWords).toHaveLength(mostAvoidedWords);
  const myName = 'A'.repeat(longestName + 1);
  expect(profileOf({ myName }).myName).toHaveLength(longestName);
});

test('the longest words to avoid that can be stored are looked for whole', () => {
  const words = 'a'.repeat(longestWords);
  expect(
    profileOf({ avoidedWords: [{ words, instead: '', level: 'warning' as const }] }).avoidedWords,
  ).toMatchObject([{ words }]);
});
