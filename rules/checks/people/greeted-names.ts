import type { Draft } from '../../draft';
import {
  honorifics,
  introduces,
  noNames,
  opens,
  opensQuestion,
  opensWithNext,
  presents,
} from '../../phrases/greeting-data';
import { fold } from '../../text/fold';
import { greetingLength, type Word, wordsAt } from '../../text/greeting';
import type { TextRange } from '../../types';
import { greetedWithoutSpaces } from './greeted-without-spaces';

/** A name that a draft greets by. */
export interface GreetedName {
  range: TextRange;
  /** With a title, so that a first name would not do in its place. */
  formal: boolean;
}

/** More chats than anybody has open. */
const mostNames = 20;
/** The first word of a line or sentence, whatever stands before it. */
const beginnings = /(?<=^|[\n.!?…。！？])[^\p{L}\p{M}\n]{0,12}(?=\p{L})/gu;
/** What is left of a sentence that asks; it ends where another could begin. */
const asks = /[^\n.!?…。！？]*[?？]/y;

/** What a name may go on with beyond the edge of a mention or link; half a character too. */
const goesOn = /[\p{L}\p{M}'’\-\ud800-\udfff]/u;
/** Characters beyond such an edge; no word of a name has more. */
const reach = 40;

/** Finds where a draft greets by one of `names` that is no part of `partnerName`, in order. */
export function findGreetedNames(
  draft: Draft,
  names: readonly string[],
  partnerName: string,
): GreetedName[] {
  const partner = fold(partnerName);
  const { text } = draft;
  const isSaid = findIn(draft);
  const others = names
    .slice(0, mostNames)
    .map((name) =>
      (name.match(/[\p{L}\p{M}'’-]+/gu) ?? [])
        .map(fold)
        .filter((word) => word.length > 1 && isSaid(word) && !partner.includes(word)),
    );
  const found: GreetedName[] = [];
  if (others.some((name) => name.length > 0)) {
    for (const { 0: before, index } of text.matchAll(beginnings)) {
      const greeted = greetedAt(text, wordsAt(text, index + before.length), others);
      if (greeted !== null) found.push(greeted);
    }
  }
  const unspaced = names
    .slice(0, mostNames)
    .flatMap((name) => greetedWithoutSpaces(text, name, partner));
  return [...found, ...unspaced]
    .sort((a, b) => a.range[0] - b.range[0])
    .filter(({ range }, index, all) => range[0] >= (all[index - 1]?.range[1] ?? 0));
}

/** Tells quickly whether a word, as by `fold`, stands in the draft. */
function findIn({ text, foldedProse, links, mentions }: Draft): (word: string) => boolean {
  const others = [...links, ...mentions].map(({ range: [from, to] }) => {
    // Of "@Jean-Luc" only "@Jean" is a mention.
    let start = from;
    while (from - start < reach && goesOn.test(text.charAt(start - 1))) start -= 1;
    let end = to;
    while (end - to < reach && goesOn.test(text.charAt(end))) end += 1;
    return fold(text.slice(start, end));
  });
  return (word) => foldedProse.includes(word) || others.some((other) => other.includes(word));
}

/** "Good morning, Ms Connor", or a name and a comma on a line of their own. */
function greetedAt(text: string, words: Word[], others: string[][]): GreetedName | null {
  let at = greetingLength(words);
  const greeting = words[at - 1];
  let formal = false;
  let first = words[at];
  while (greeting !== undefined && first !== undefined && honorifics.has(first.word)) {
    formal = true;
    at += 1;
    first = words[at];
  }
  if (first === undefined || noNames.has(first.word)) return null;
  const { word } = first;
  const other = others.find((name) => name.includes(word));
  if (other === undefined) return null;
  let last = first;
  for (const next of words.slice(at + 1)) {
    if (/\S/.test(last.after) || !other.includes(next.word)) break;
    last = next;
  }
  const setApart = last.after === '' || /[^\s\d#№'’-]/.test(last.after);
  if (greeting === undefined) {
    // "Sarah, our colleague, …" tells of her, unless she has a line of her own.
    if (words.at(-1) !== last || !/^[,،、]/.test(last.after)) return null;
  } else if (!setApart) {
    // "Hey, Sarah is ill", "Hi! Can you send it?"
    if (/\p{P}/u.test(greeting.after)) return null;
    // "Hi can you send it?" is no word to a Mr Can.
    if (/^\p{Ll}/u.test(first.typed)) return null;
    const [next, then] = words.slice(words.indexOf(last) + 1);
    if (last === first && beginsSentence(text, first, next)) return null;
    // "Hi Sarah here from Acme" says who writes, "Hi Sarah here is your link" does not.
    if (introduces.has(next?.word ?? '') && !presents.has(then?.word ?? '')) return null;
  }
  return { range: [first.start, last.end], formal };
}

/** "Hi Can you send it?", "HI SO SORRY": a word that is a name too, after a greeting without its comma. */
function beginsSentence(text: string, { word, end }: Word, next: Word | undefined): boolean {
  if (opens.has(word)) return true;
  if (next === undefined) return false;
  const both = `${word} ${next.word}`;
  if (opensWithNext.has(both)) return true;
  if (!opensQuestion.has(both)) return false;
  asks.lastIndex = end;
  return next.typed === next.typed.toUpperCase() || asks.test(text);
}
