import type { Draft } from '../../draft';
import {
  honorifics,
  interjections,
  introduces,
  noNames,
  opens,
  opensQuestion,
  opensWithNext,
  presents,
} from '../../phrases/greeting-data';
import { areSameName } from '../../phrases/short-names';
import { fold } from '../../text/fold';
import { greetingLength, type Word, wordsAt } from '../../text/greeting';
import { isQuoted } from '../../text/is-quoted';
import { createRunMemory } from '../../text/run-memory';
import type { TextRange } from '../../types';
import { beginsAddress, findAddressedNames, firstNamesIn } from './addressed-names';
import { greetedWithoutSpaces } from './greeted-without-spaces';

/** A name in a greeting. */
export interface GreetedName {
  range: TextRange;
  /** Whether it comes after a title, where a first name alone would be wrong. */
  formal: boolean;
}

/** Names that are searched for, at most. */
const mostNames = 20;
/** Up to the first word of a line or sentence, with punctuation and emoji before it. */
const beginnings = /(?<=^|[\n.!?…。！？])[^\p{L}\p{M}\n]{0,12}(?=\p{L})/gu;
/** The rest of a sentence that is a question. */
const asks = /[^\n.!?…。！？]*[?？]/y;
/** The words of names: they are the same with every key. */
const wordsOfNames = createRunMemory<readonly string[]>({
  mostRuns: 4 * mostNames,
  mostCharacters: 4_000,
  longestRun: 400,
});

/**
 * Finds greetings by one of the names that is not part of `partnerName`, in order and without
 * overlap. Only the first 20 names are searched for.
 */
export function findGreetedNames(
  draft: Draft,
  names: readonly string[],
  partnerName: string,
): GreetedName[] {
  const partner = fold(partnerName);
  const { text } = draft;
  const folded = fold(text);
  // A quick test: most names are nowhere in the text.
  const isSaid = (word: string) => folded.includes(word);
  const isTheirs = (word: string) =>
    partner.includes(word) ||
    (partner.match(/[\p{L}\p{M}]+/gu) ?? []).some((own) => areSameName(own, word));
  const others = names
    .slice(0, mostNames)
    .map((name) => wordsOf(name).filter((word) => isSaid(word) && !isTheirs(word)));
  const found: GreetedName[] = [];
  if (others.some((name) => name.length > 0)) {
    const firstNames = firstNamesIn(names.slice(0, mostNames), others);
    for (const { 0: before, index } of text.matchAll(beginnings)) {
      const start = index + before.length;
      const greeted = greetedAt(text, wordsAt(text, start), others, firstNames);
      if (greeted !== null && !isQuoted(text, start)) found.push(greeted);
    }
    found.push(...findAddressedNames(text, firstNames).map((range) => ({ range, formal: false })));
  }
  const unspaced = draft.isAscii
    ? []
    : names.slice(0, mostNames).flatMap((name) => greetedWithoutSpaces(text, name, partner));
  return [...found, ...unspaced]
    .sort((a, b) => a.range[0] - b.range[0])
    .filter(({ range }, index, all) => range[0] >= (all[index - 1]?.range[1] ?? 0));
}

/** The folded words of a name, of two letters or more. */
function wordsOf(name: string): readonly string[] {
  const known = wordsOfNames.get(name);
  if (known !== undefined) return known;
  const words = (name.match(/[\p{L}\p{M}'’-]+/gu) ?? []).map(fold);
  const long = words.filter((word) => word.length > 1);
  wordsOfNames.set(name, long);
  return long;
}

/** Reads "Good morning, Ms Connor", or a name and a comma alone on a line; null = neither. */
function greetedAt(
  text: string,
  words: Word[],
  others: string[][],
  firstNames: ReadonlySet<string>,
): GreetedName | null {
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
  const isLower = /^\p{Ll}/u.test(first.typed);
  const setApart = last.after === '' || /[^\s\d#№'’-]/.test(last.after);
  if (greeting === undefined) {
    // "Sarah, our colleague, …" is about Sarah, "Sarah, your order …" is not.
    const rest = words.slice(words.indexOf(last) + 1);
    const mark = rest.length > 0 ? /^[,،、!]/ : /^[,،、]/;
    if (!mark.test(last.after) || !beginsAddress(first, rest, firstNames)) return null;
  } else if (isLower && interjections.has(word)) {
    // "Hello, amazing!"
    return null;
  } else if (!setApart) {
    // "Hey, Sarah is ill", "Hi! Can you send it?": the greeting ends before the word.
    if (/\p{P}/u.test(greeting.after)) return null;
    // "Hi can you send it?": a word in lower case is not a name.
    if (isLower) return null;
    const [next, then] = words.slice(words.indexOf(last) + 1);
    if (last === first && beginsSentence(text, first, next)) return null;
    // "Hi Sarah here from Acme" says who writes, "Hi Sarah here is your link" does not.
    if (introduces.has(next?.word ?? '') && !presents.has(then?.word ?? '')) return null;
  }
  return { range: [first.start, last.end], formal };
}

/** Whether a word that is also a name begins a sentence: "Hi Can you send it?", "HI SO SORRY". */
function beginsSentence(text: string, { word, end }: Word, next: Word | undefined): boolean {
  if (opens.has(word)) return true;
  if (next === undefined) return false;
  const both = `${word} ${next.word}`;
  if (opensWithNext.has(both)) return true;
  if (!opensQuestion.has(both)) return false;
  asks.lastIndex = end;
  return next.typed === next.typed.toUpperCase() || asks.test(text);
}
