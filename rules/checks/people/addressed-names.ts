import {
  greetings,
  interjections,
  noNames,
  opens,
  ownWords,
  readerWords,
  speaksTo,
  tells,
} from '../../phrases/greeting-data';
import { firstNameWithin } from '../../phrases/titles';
import { addressesReader } from '../../text/addresses-reader';
import { fold } from '../../text/fold';
import { endsInGreeting, type Word } from '../../text/greeting';
import { isQuoted } from '../../text/is-quoted';
import type { TextRange } from '../../types';

/** The last word before a mark; captures the word before it, the comma between, and the mark. */
const lastWords =
  /(?<=([\p{L}\p{M}'’]+)([,，、]?) )[\p{L}\p{M}][\p{L}\p{M}'’-]+(?=\s?([!.?！？。,，]|\p{ExtPict}))/gu;
/** What is read of a sentence before its last word. */
const reach = 80;
/** Words between "our" and a name that it can belong to. */
const nearWords = 4;

/**
 * The folded first names among display names, without organizations: "Perfect!" is not said to Perfect
 * Pizza, nor "Paris, on Friday." to Chris Paris. `others`: the words of each name that are not the
 * partner's.
 */
export function firstNamesIn(
  names: readonly string[],
  others: readonly string[][],
): ReadonlySet<string> {
  const first = names.map((name) => fold(firstNameWithin(name)));
  return new Set(first.filter((name, index) => others[index]?.includes(name)));
}

/**
 * Finds one of the names at the end of a sentence that speaks to it: "Thanks Sarah!", "Happy to
 * help, Sarah."; not "This is my colleague, Sarah."
 */
export function findAddressedNames(text: string, firstNames: ReadonlySet<string>): TextRange[] {
  const found: TextRange[] = [];
  if (firstNames.size === 0) return found;
  for (const { 0: name, 1: before = '', 2: gap, 3: mark = '', index } of text.matchAll(lastWords)) {
    // "The winner, Sarah, gets it" tells of her; "Thanks Sarah, your order" does not.
    if (gap !== '' && /[,，]/.test(mark)) continue;
    const range = [index, index + name.length] as const;
    // "Welcome back, it has shipped"
    if (/[,，]/.test(mark) && endsInGreeting(text.slice(Math.max(0, index - reach), index)))
      continue;
    if (!isPerson(name, firstNames) || isQuoted(text, index) || isTold(text, index, before))
      continue;
    if (addressesReader(text, range) === 'plain') found.push(range);
  }
  return found;
}

/** Whether a name with a comma begins what is said to it: "Sarah, your order"; not "Sarah, your agent, …". */
export function beginsAddress(
  name: Word,
  rest: readonly Word[],
  firstNames: ReadonlySet<string>,
): boolean {
  const [next] = rest;
  if (next === undefined) return true;
  if (!isPerson(name.typed, firstNames) || !speaksTo.has(next.word.split("'", 1)[0] ?? ''))
    return false;
  const comma = rest.findIndex(({ after }) => /^[,،、]/.test(after));
  return !rest.slice(0, comma + 1).some(({ word }) => tells.has(word));
}

function isPerson(typed: string, firstNames: ReadonlySet<string>): boolean {
  const word = fold(typed);
  if (!firstNames.has(word)) return false;
  if ([noNames, opens, interjections, greetings].some((list) => list.has(word))) return false;
  // "will, you know"
  return !/^(?:will|may|can)$/.test(typed);
}

/**
 * Whether a sentence tells of the name at its end: "We ship to London, Paris.", "Made by our artist,
 * Sarah."; not if it speaks to the reader, as in "Thanks for visiting our shop, Sarah."
 */
function isTold(text: string, index: number, before: string): boolean {
  const sentence =
    /[^.!?…。！？\n]*$/.exec(text.slice(Math.max(0, index - reach), index))?.[0] ?? '';
  const words = fold(sentence).match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.some((word) => readerWords.has(word))) return false;
  const isListed = words.length > 1 && /^\p{Lu}\p{Ll}/u.test(before);
  return isListed || words.slice(-nearWords).some((word) => ownWords.has(word));
}
