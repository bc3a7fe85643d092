import {
  clauseEnds,
  opposites,
  optOutMessages,
  optOutPhrases,
  otherChannels,
  politeEndings,
  politeness,
  politeQuestions,
  wishedHere,
} from '../phrases/opt-out-data';
import { fold } from './fold';

/** Characters of a message that are read: a request to stop comes early. */
const longest = 1000;
/** Characters; every whole message in the data is shorter. */
const longestWhole = 60;
let phrases: RegExp | undefined;
let polite: RegExp | undefined;

/**
 * Whether a message asks for no more messages, in any language with data. A question does so only in
 * the polite form of such a request: "Could you please stop messaging me?"
 */
export function asksForNoMore(message: string): boolean {
  const folded = fold(message.trim().slice(0, longest));
  phrases ??= new RegExp(oneOf(optOutPhrases), 'gu');
  for (const sentence of folded.match(/[^.!?…。！？؟\n]+[.!?…。！？؟]*/gu) ?? []) {
    const asks = isQuestion(sentence);
    for (const match of sentence.matchAll(phrases)) {
      if ((!asks || isPolite(sentence, match)) && meansThisChat(sentence, match)) return true;
    }
  }
  if (folded.length > longestWhole) return false;
  const whole = bare(folded);
  if (!isQuestion(folded)) return optOutMessages.has(whole);
  const request = whole.replace(politePattern(), '');
  return request !== whole && optOutMessages.has(request.trim());
}

/** Whether a question is only the polite form of the request that it holds. */
function isPolite(sentence: string, { 0: phrase, index }: RegExpExecArray): boolean {
  const before = bare(sentence.slice(0, index).split(clauseEnds).at(-1) ?? '');
  const asked = before.replace(politePattern(), '');
  return (
    (asked !== before && asked.trim() === '') ||
    politeEndings.test(sentence.slice(index + phrase.length))
  );
}

/** How a polite question begins, with at most one word before it. */
function politePattern(): RegExp {
  polite ??= new RegExp(`^(?:(?!wenn |if )\\p{L}+ )?(?:${oneOf(politeQuestions)})(?= |$)`, 'u');
  return polite;
}

function oneOf(patterns: Readonly<Record<string, RegExp>>): string {
  return Object.values(patterns)
    .map(({ source }) => source)
    .join('|');
}

/**
 * False for "don't stop messaging me", "don't call, just write here", "don't contact me by phone".
 */
function meansThisChat(sentence: string, { 0: phrase, index }: RegExpExecArray): boolean {
  const [before = ''] = sentence.slice(0, index).split(clauseEnds).slice(-1);
  const rest = sentence.slice(index + phrase.length);
  const [after = ''] = rest.split(clauseEnds, 1);
  return (
    !opposites.test(before) &&
    !otherChannels.test(before + phrase + after) &&
    !wishedHere.test(rest)
  );
}

/** In Greek, a semicolon is the question mark. */
function isQuestion(sentence: string): boolean {
  return /[?？؟]|\p{Script=Greek};/u.test(sentence);
}

function bare(folded: string): string {
  return folded
    .replace(politeness, ' ')
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .trim();
}
