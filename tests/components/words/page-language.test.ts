import { expect, test } from 'vitest';
import { isRightToLeft } from '../../../components/words/page-language';

test.each(['ar', 'he', 'fa', 'ur', 'yi', 'ps', 'sd', 'ug', 'ckb', 'dv', 'nqo', 'az-Arab', 'fa-AF'])(
  '%s is written from right to left',
  (language) => expect(isRightToLeft(language)).toBe(true),
);

test.each(['en', 'fr', 'tr', 'az', 'ku', 'ja', 'zh-CN', 'pt-BR', 'el', 'hi', 'ha', 'ar-Latn'])(
  '%s is written from left to right',
  (language) => expect(isRightToLeft(language)).toBe(false),
);

test('what is no language tag is refused', () => {
  expect(() => isRightToLeft('popup_language')).toThrow(RangeError);
});
