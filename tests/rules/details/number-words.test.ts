import { expect, test } from 'vitest';
import { isNoCard } from '../../../rules/details/number-words';

const number = '4539148803436467';

test.each([
  `Your order ${number} has shipped`,
  `Order no. ${number}`,
  `The tracking number of your parcel is ${number}`,
  `SIM card: ${number}`,
  `IMEI ${number}`,
  `Die Seriennummer Ihres Geräts lautet ${number}`,
  `Bestellnummer: ${number}`,
  `Votre colis n° ${number} est parti`,
  `追跡番号は${number}です`,
  `운송장번호 ${number}`,
  `رقم الطلب ${number}`,
  `${number} numaralı siparişiniz yola çıktı`,
  `Mastercard or Visa? Order ${number}`,
])('no card: %s', (text) => {
  const start = text.indexOf(number);
  expect(isNoCard(text, [start, start + number.length])).toBe(true);
});

test.each([
  number,
  `My card is ${number}`,
  `For the order, my card number is ${number}`,
  `The order has shipped. Use ${number}`,
  `Für die Bestellung meine Kreditkarte: ${number}`,
  `カード番号は${number}`,
  `卡号${number}`,
  `In ordinary words ${number}`,
])('a card: %s', (text) => {
  const start = text.indexOf(number);
  expect(isNoCard(text, [start, start + number.length])).toBe(false);
});
