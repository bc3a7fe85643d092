import { expect, test } from 'vitest';
import {
  accountNumbers,
  anySecretWord,
  secretWords,
} from '../../../rules/phrases/secret-words-data';
import { fold } from '../../../rules/text/fold';

const words = [...Object.values(secretWords), ...Object.values(accountNumbers)].flatMap((all) =>
  all.replace(/\(\?<=.*?\)\s?\)?|\(\?:.*?\)/g, '').split('|'),
);

test.each(words)('the quick test knows %s', (word) => {
  expect(word).toMatch(anySecretWord);
  expect(fold(word)).toMatch(anySecretWord);
});
