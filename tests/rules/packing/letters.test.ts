import { expect, test } from 'vitest';
import { packLetters } from '../../../rules/packing/pack-letters';
import { unpackLetters, unpackPattern } from '../../../rules/packing/unpack-letters';

test.each([
  ['Russian', 'стоп|отписаться|больше не пишите'],
  ['Arabic', 'كلمة المرور|كلمة السر'],
  ['Japanese', 'パスワード|暗証番号|認証コード'],
  ['Korean', '비밀번호|암호'],
  ['Chinese', '密码|密碼|验证码'],
  ['Thai, Hindi, Hebrew and Greek', 'ขอบคุณ धन्यवाद תודה ευχαριστώ'],
  ['Vietnamese and Turkish', 'cảm ơn|teşekkürler|şifreniz'],
  ['Latin letters behind others', 'Приветhello, приветы'],
  ['dashes and quotes, which stay', '(?<![-–—^~,] ?)été—“ça”'],
  ['emoji, which stay', 'спасибо 🙏🏽'],
  ['all that is beyond Latin-1', String.fromCharCode(...range(0x100, 0xd7ff, 61))],
])('%s comes out of the packed text as it went in', (_, text) => {
  const packed = packLetters(text) ?? '';
  expect(packed).not.toBe('');
  expect(unpackLetters(packed)).toBe(text);
  expect(packed.length).toBeLessThan(text.length + 6 * text.replace(/[ -~]/g, '').length);
});

test.each([
  ['nothing beyond ASCII', 'stop|quit'],
  ['one letter beyond ASCII', 'café'],
  ['what looks like a mark', '100 % даром'],
])('a text with %s is left as it is', (_, text) => {
  expect(packLetters(text)).toBeNull();
});

test('a pattern comes out with its flags', () => {
  const { source, flags } = /(?<!не )спасибо(?! за то,)/iu;
  expect(unpackPattern(packLetters(source) ?? '', flags)).toEqual(/(?<!не )спасибо(?! за то,)/iu);
});

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);
}
