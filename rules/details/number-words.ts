import { cardWords, deviceWords, orderWords } from '../phrases/number-words-data';
import { fold } from '../text/fold';

/** Code units before and after a number in which a word says what it is of. */
const reach = { before: 60, after: 24 };
/** The end of a sentence; "no." is none. */
const sentenceEnd = /^.*(?:[!?。！？؟\n]|\p{L}{4,}\.\s)/su;
let orders: RegExp | undefined;
let others: RegExp | undefined;
let cards: RegExp | undefined;

/** Any of the words, at the beginning of a word, or anywhere in scripts without spaces. */
function oneOf(...data: Readonly<Record<string, string>>[]): string {
  const words = data.flatMap((languages) => Object.values(languages).join(' ').split(' '));
  const all = [...new Set(words)].map((word) => word.replaceAll('+', ' '));
  const joined = all.filter((word) => /[\u3040-\u9fff\uac00-\ud7af]/.test(word));
  const spaced = all.filter((word) => !joined.includes(word));
  return `(?:(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})|${joined.join('|')})`;
}

/** Whether a word for order, ticket, tracking or invoice stands right before a number. */
export function isBehindOrderWord(text: string, start: number): boolean {
  orders ??= new RegExp(
    `${oneOf(orderWords)}\\p{L}*(?:[ -]?(?:no|nr|num|number|numero|nummer|id|code|numarasi|n))?(?:[ -]?(?:is|is:|est|es|ist|e))?[\\s.:#°ºn№は은는]*$`,
    'u',
  );
  return orders.test(before(text, start));
}

/**
 * Whether the sentence says that a number is one of an order, a parcel, a device or a customer, and
 * nothing nearer says that it is one of a payment card.
 */
export function isNoCard(text: string, [start, end]: readonly [number, number]): boolean {
  others ??= new RegExp(
    `${oneOf(orderWords, deviceWords)}(?:[ -]?(?:card|karte|kart|carte|kaart))?`,
    'gu',
  );
  cards ??= new RegExp(oneOf(cardWords), 'gu');
  const words = before(text, start);
  const other = lastEnd(words, others);
  const card = lastEnd(words, cards);
  if (other >= 0 || card >= 0) return other >= card;
  const after = fold(text.slice(end, end + reach.after)).split(/[.!?。！？\n]/)[0] ?? '';
  return lastEnd(after, others) >= 0;
}

function before(text: string, start: number): string {
  return fold(text.slice(Math.max(0, start - reach.before), start)).replace(sentenceEnd, '');
}

function lastEnd(text: string, pattern: RegExp): number {
  let end = -1;
  for (const { 0: match, index } of text.matchAll(pattern)) end = index + match.length;
  return end;
}
