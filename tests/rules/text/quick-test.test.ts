import { expect, test } from 'vitest';
import { quickTest } from '../../../rules/text/quick-test';

const words = [
  'pin',
  'password',
  'passcode',
  'pass',
  'code pin',
  'clé',
  'étui',
  'şifre',
  '密码',
  'カード',
];

test.each([
  'pin',
  'The PIN.',
  '_pin_',
  'pinned',
  'a passport',
  'Code Pin',
  'clé',
  'CLE',
  'étui',
  'etui',
  'Şifre',
  'sifre',
  '我的密码是',
  'このカードを',
  '社内pin',
])('may have one: %s', (text) => {
  expect(quickTest(words)(text)).toBe(true);
});

test.each([
  '',
  'spinning',
  'opinion 1pin',
  'code of conduct, codepin',
  'pas, trespass, bypass',
  'le, cercle',
  'brsifre',
  '密 码',
  'カー ド',
  'Thanks for following us! 字',
])('has none: %s', (text) => {
  expect(quickTest(words)(text)).toBe(false);
});

test('a word that is the beginning of another one is enough', () => {
  const mayHave = quickTest(['password', 'pass']);
  expect(mayHave('pass')).toBe(true);
  expect(mayHave('pas')).toBe(false);
});
