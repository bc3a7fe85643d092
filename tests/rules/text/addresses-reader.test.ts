import { expect, test } from 'vitest';
import { addressesReader } from '../../../rules/text/addresses-reader';

/** How the drawn name would be heard. */
function heard(drawn: string) {
  const start = drawn.indexOf('⟦');
  const end = drawn.indexOf('⟧') - 1;
  return addressesReader(drawn.replace(/[⟦⟧]/g, ''), [start, end]);
}

test.each([
  'Hi ⟦N⟧',
  'Hi ⟦N⟧!',
  'Hi, ⟦N⟧! It is on its way.',
  'Hi ⟦N⟧ it is on its way.',
  'Hi ⟦N⟧, this is Kim from Acme.',
  'Good morning ⟦N⟧,\nall sorted.',
  'All sorted. Hello ⟦N⟧ 😀',
  'Hola ⟦N⟧, ya está.',
  '¡Hola, ⟦N⟧! Ya está.',
  'Bonjour ⟦N⟧ !',
  'Guten Tag ⟦N⟧,',
  'Привет, ⟦N⟧!',
  'مرحبا ⟦N⟧،',
  '⟦N⟧, your order is on its way.',
  'Done. ⟦N⟧, anything else?',
  'Thanks ⟦N⟧!',
  'Thank you, ⟦N⟧! We are on it.',
  'Merci ⟦N⟧, on regarde.',
  'Happy to help, ⟦N⟧!',
  'All set, ⟦N⟧ 😊',
  'No problem ⟦N⟧!',
  'De rien ⟦N⟧, à bientôt.',
  'We will look into this, ⟦N⟧. It may take a day.',
  '⟦N⟧\nyour order is on its way.',
  '⟦N⟧さん、こんにちは。',
  'こんにちは⟦N⟧さん',
  '您好⟦N⟧，订单已发货。',
  '⟦N⟧님 안녕하세요',
])('said to the reader: %s', (text) => {
  expect(heard(text)).toBe('plain');
});

test.each([
  'Dear Mr ⟦N⟧,',
  'Dear Mr. ⟦N⟧,',
  'Sehr geehrte Frau ⟦N⟧, danke.',
  'Sehr geehrter Herr ⟦N⟧,',
  'Hello Ms. ⟦N⟧!',
  'Bonjour Madame ⟦N⟧,',
  'Estimada Sra. ⟦N⟧:',
  'Buongiorno Signora ⟦N⟧,',
  'Geachte mevrouw ⟦N⟧,',
  '尊敬的⟦N⟧先生，您好',
  'この度は⟦N⟧様のご注文ありがとうございます',
])('said with a title: %s', (text) => {
  expect(heard(text)).toBe('formal');
});

test.each([
  'All sorted now.\nBest,\n⟦N⟧',
  'All sorted now.\nBest, ⟦N⟧',
  'All sorted now. Kind regards, ⟦N⟧.',
  'All sorted now.\nThanks,\n⟦N⟧',
  'All sorted now. Thanks, ⟦N⟧',
  'All sorted now.\nThanks,\n⟦N⟧, Acme Support',
  'All sorted now.\n\n⟦N⟧, Acme Support',
  'All sorted now.\n- ⟦N⟧',
  'All sorted now. ^⟦N⟧',
  'Alles gut.\nViele Grüße\n⟦N⟧',
  'Tout est réglé.\nCordialement, ⟦N⟧ !',
  'Todo listo. Un saludo, ⟦N⟧, Acme',
  'С уважением, ⟦N⟧',
  'This is ⟦N⟧ from the team.',
  'Hi, this is ⟦N⟧, your agent.',
  'Hi, ⟦N⟧ here from Acme!',
  'Hi ⟦N⟧ here from Acme!',
  'Hi, my name is ⟦N⟧.',
  "Hi! I'm ⟦N⟧, and I will help you.",
  'Hallo, hier ist ⟦N⟧, dein Berater.',
  'Bonjour, je suis ⟦N⟧ !',
  'Hola, soy ⟦N⟧.',
  'Hi @⟦N⟧, thanks for writing.',
  'Hi ＠⟦N⟧!',
  "Hi ⟦N⟧'s team!",
  'We told ⟦N⟧ about it.',
  'Ask for ⟦N⟧!',
  'Mr ⟦N⟧ will call you.',
  'My colleague ⟦N⟧, who knows more, will call.',
  'https://acme.com/?n=⟦N⟧',
  'Hi {title}⟦N⟧',
  '私は⟦N⟧です',
  '我是⟦N⟧。',
])('not said to the reader: %s', (text) => {
  expect(heard(text)).toBe(null);
});
