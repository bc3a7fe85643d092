import {
  clauseEnds,
  opposites,
  optOutMessages,
  optOutPhrases,
  otherChannels,
  politeness,
  wishedHere,
} from '../phrases/opt-out-data';
import { fold } from './fold';

/** Characters of a message that are read: a request to stop comes early. */
const longest = 1000;
/** Characters; every whole message in the data is shorter. */
const longestWhole = 60;
let phrases: RegExp | undefined;

/** Whether a message asks for no more messages, in any language with data. Questions do not. */
export function asksForNoMore(message: string): boolean {
  const folded = fold(message.trim().slice(0, longest));
  phrases ??= new RegExp(
    Object.values(optOutPhrases)
      .map(({ source }) => source)
      .join('|'),
    'gu',
  );
  for (const sentence of folded.match(/[^.!?…。！？؟\n]+[.!?…。！？؟]*/gu) ?? []) {
    if (isQuestion(sentence)) continue;
    for (const match of sentence.matchAll(phrases)) if (meansThisChat(sentence, match)) return true;
  }
  return folded.length <= longestWhole && !isQuestion(folded) && optOutMessages.has(bare(folded));
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
