import { accountNumbers, refusals, secretWords, sendWords } from '../phrases/secret-words-data';
import { fold } from '../text/fold';
import type { TextRange } from '../types';
import { anyOf } from './secrets';

/** Code units between the request and what is asked for. */
const reach = 40;
/** Code units of a sentence that are read before and behind it. */
const longestSentence = 150;
let things: RegExp | undefined;
let requests: RegExp | undefined;

/** In small letters these are something else: the pin of a map, Spanish "tan". */
const onlyInCapitals = /^(?:pin|tan|rib)$/;
/** A whole word, or several of it: "Tangerine" asks for no TAN. */
const wholeWord = /^(?!(?:pin|tan|rib)(?!s?(?!\p{L})))/iu;

/** The words in which a draft asks somebody to send a password, a code or a card number. */
export function findRequests(text: string): TextRange[] {
  things ??= new RegExp(
    `(?:(?<![\\p{L}\\p{N}])|(?<=[ぁ-ヿ一-龯가-힣])|(?<=(?<!\\p{L})[وفبل]))(?:${anyOf(secretWords)}|${anyOf(accountNumbers)})`,
    'giu',
  );
  const found: TextRange[] = [];
  let last = { start: -1, end: 0 };
  for (const { 0: thing, index } of text.matchAll(things)) {
    if (onlyInCapitals.test(thing) || !wholeWord.test(text.slice(index, index + reach))) continue;
    const { start, sentence } = sentenceAround(text, index);
    const folded = fold(sentence);
    if (refusals.test(folded)) continue;
    requests ??= new RegExp(
      `(?<!\\p{Script=Latin})(?:${Object.values(sendWords).join('|')})`,
      'gu',
    );
    const at = fold(sentence.slice(0, index - start)).length;
    // Before it, or behind it as in Japanese, German and Turkish; not within: "mot de passe".
    const isNear = Array.from(folded.matchAll(requests)).some(({ 0: words, index: begin }) => {
      const gap = begin < at ? at - begin - words.length : begin - at - thing.length;
      return gap >= -1 && gap <= reach;
    });
    // "Send your card number and your password": the request is for both.
    const isListed = start === last.start && index - last.end <= reach;
    if (!isNear && !isListed) continue;
    last = { start, end: index + thing.length };
    found.push([index, last.end]);
  }
  return found;
}

/** The sentence round a place, or what is near of a long one. */
function sentenceAround(text: string, at: number): { start: number; sentence: string } {
  const from = Math.max(0, at - longestSentence);
  const before = text.slice(from, at);
  const end = /[.!?。！？؟\n]/;
  const start = from + (/[^.!?。！？؟\n]*$/.exec(before)?.index ?? 0);
  const after = text.slice(at, at + longestSentence).split(end, 1)[0] ?? '';
  const sentence = text.slice(start, at) + after;
  const gap = sentence.length - sentence.trimStart().length;
  return { start: start + gap, sentence: sentence.slice(gap) };
}
