import { expect, test } from 'vitest';
import { mayHaveSecretWords } from '../../../rules/details/secrets';
import { accountNumbers, secretWords } from '../../../rules/phrases/secret-words-data';
import { fold } from '../../../rules/text/fold';

const words = [...Object.values(secretWords), ...Object.values(accountNumbers)].flatMap((all) =>
  all.replace(/\(\?<=.*?\)\s?\)?|\(\?:.*?\)/g, '').split('|'),
);

test.each(words)('the quick test knows %s', (word) => {
  expect(mayHaveSecretWords(`a ${word}.`)).toBe(true);
  expect(mayHaveSecretWords(fold(word).toUpperCase())).toBe(true);
});
