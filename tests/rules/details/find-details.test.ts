import { describe, expect, test } from 'vitest';
import { findDetails } from '../../../rules';

/** The kinds and keys of what is found, each behind the text it was found in. */
function found(text: string): string[] {
  return findDetails(text).map(
    ({ range, kind, key }) => `${kind} ${text.slice(...range)} = ${key}`,
  );
}

describe('finds', () => {
  test.each([
    [
      'Write to Ana.Lima+shop@Example.co.uk.',
      ['email Ana.Lima+shop@Example.co.uk = ana.lima+shop@example.co.uk'],
    ],
    ['info@bücher.de', ['email info@bücher.de = info@bücher.de']],
    [
      'Call +49 171 123 45 67 or 0171/1234567',
      ['phone +49 171 123 45 67 = 711234567', 'phone 0171/1234567 = 711234567'],
    ],
    [
      '(555) 123-4567 or 555.123.4567',
      ['phone (555) 123-4567 = 551234567', 'phone 555.123.4567 = 551234567'],
    ],
    ['01 23 45 67 89', ['phone 01 23 45 67 89 = 123456789']],
    ['612 345 678', ['phone 612 345 678 = 612345678']],
    ['電話は03-1234-5678です', ['phone 03-1234-5678 = 312345678']],
    [
      'IBAN DE89 3704 0044 0532 0130 00 please',
      ['iban DE89 3704 0044 0532 0130 00 = DE89370400440532013000'],
    ],
    ['gb29nwbk60161331926819', ['iban gb29nwbk60161331926819 = GB29NWBK60161331926819']],
    ['card 4539 1488 0343 6467', ['card 4539 1488 0343 6467 = 4539148803436467']],
    ['order 114-1234567-1234567', ['code 114-1234567-1234567 = 11412345671234567']],
    ['order #4821', ['code 4821 = 4821']],
    ['Order no. 4821', ['code 4821 = 4821']],
    ['your order number is 4821', ['code 4821 = 4821']],
    ['Ihre Bestellnummer: AB-4821', ['code AB-4821 = AB4821']],
    ['Votre commande n° 4821', ['code 4821 = 4821']],
    ['Tu pedido 4821 ya salió', ['code 4821 = 4821']],
    ['ご注文番号：4821', ['code 4821 = 4821']],
    ['注文番号は４８２１９３です', ['code ４８２１９３ = 482193']],
    ['주문번호 4821', ['code 4821 = 4821']],
    ['طلب رقم ٤٨٢١٩٣', ['code ٤٨٢١٩٣ = 482193']],
    ['订单号4821', ['code 4821 = 4821']],
    ['1Z999AA10123456784', ['code 1Z999AA10123456784 = 1Z999AA10123456784']],
    ['https://acme.com/track/48219377?a=b', ['code 48219377 = 48219377']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('finds nothing in', () => {
  test.each([
    'Thanks for the follow!',
    '@acme123456 and #tag2026',
    'See you at 10:30 on 28.11.2026',
    '2026-11-28, 28/11/2026, 20261128, 28-11-2026, 2023-2024',
    'It costs $150123 or 150123 EUR or 150123円 or 123456,78 € or 1,234,567.89',
    '150000 followers, 100 000 000 views, 1 000 000',
    'WH-1000XM4, iPhone 15 Pro Max 256 GB, PS5, RTX 4090',
    '1920x1080 or 3840x2160',
    'a 4821 b',
    'In order to 4821',
    'Ordered in 2026, 24/7',
    'a@b, @ home, me @ work.com',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
