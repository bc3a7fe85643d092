import { expect, test } from 'vitest';
import { isTextFound } from '../../../components/forms/is-text-found';

const text = 'Tout en MAJUSCULES, écrit fort\nRÉPONDEZ ICI';

test.each([
  ['', 'nothing typed'],
  ['  ', 'blanks'],
  ['majuscules', 'another case'],
  ['ecrit', 'no accents'],
  ['fort tout', 'words in another order'],
  ['fort ici', 'words of both lines'],
  ['İCİ', 'a dotted capital'],
  ['ıcı', 'a dotless i'],
])('%j finds it: %s', (typed) => {
  expect(isTextFound(text, typed)).toBe(true);
});

test.each([
  ['lien', 'another word'],
  ['fort lien', 'one of two words'],
  ['.*', 'no pattern'],
])('%j does not find it: %s', (typed) => {
  expect(isTextFound(text, typed)).toBe(false);
});
