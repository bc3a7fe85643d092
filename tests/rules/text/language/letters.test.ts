import { expect, test } from 'vitest';
import { scripts } from '../../../../rules/phrases/language-data';
import { countLetters } from '../../../../rules/text/language/letters';

test.each<[text: string, all: number, ofScripts?: Record<string, number>]>([
  ['', 0],
  ['azAZ', 4],
  ['@[`{09 _-.', 0],
  ['\u0080\u00d7', 0],
  ['éßœ', 3],
  ['e\u0301', 1],
  ['𝒜𐐷', 2],
  ['\ud835 \udc9c', 0],
  ['привет', 6],
  ['ひらカナ漢', 5, { ja: 4, zh: 1 }],
  ['안녕 안녕', 4, { ko: 4 }],
  ['สวัสดี', 4, { th: 6 }],
  ['नमस्ते', 4, { hi: 6 }],
  ['שלום Αθήνα', 9, { he: 4, el: 5 }],
  ['𠮷野 字字字', 5, { zh: 5 }],
])('%s', (text, all, ofScripts = {}) => {
  const counted = countLetters(text);
  expect(counted.all).toBe(all);
  const found = scripts.map(([language], index) => [language, counted.ofScripts[index]]);
  expect(Object.fromEntries(found.filter(([, count]) => count !== 0))).toEqual(ofScripts);
  // What was read before changes nothing.
  expect(countLetters(text)).toEqual(counted);
});
