import { particles } from '../../phrases/particles-data';
import type { AvoidedWord, TextRange } from '../../types';
import { type Folded, foldLetters } from './fold-letters';

/** An occurrence of an avoided word. */
interface Occurrence {
  range: TextRange;
  word: AvoidedWord;
}

/** A letter of the words, with those that can follow it; `word` = one ends here. */
interface Letter {
  next: Map<string, Letter>;
  word?: AvoidedWord;
}

/** Languages in which I and ı, and İ and i, are one letter each. */
const turkic = ['tr', 'az'];
const wordCharacter = /[\p{L}\p{M}\p{N}_]/u;
/** Scripts without spaces: a word of theirs, or beside theirs, can begin and end anywhere. */
const spaceless =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
/** "can" is not a word of "can't", but "client" is one of "client's". */
const contraction = /^['’](?!s(?![\p{L}\p{N}]))\p{L}/iu;

/** Code units of Korean particles behind a word, at most, and of the one behind them; each syllable can be three. */
const longestParticles = 30;
/** Arabic writes "and", "the", "for" and their like onto a word: «والرخيص» has «رخيص» in it. */
const arabicPrefix = /(?<![\p{L}\p{M}\p{N}_])[وف]?(?:[بك]?ال|لل|(?<short>[بكل]))?$/u;
/** Shorter words end too many others: «رد» is none of «ورد», nor, behind a short prefix, «مال» of «كمال». */
const prefixable = { long: /^\p{Script=Arabic}{3}/u, short: /^\p{Script=Arabic}{4}/u };

const joinedParticles = new RegExp(`^(?:${particles}){1,3}(?![\\p{L}\\p{M}\\p{N}_])`, 'u');

/** Tries are built once for a list: the same one is searched for with every key. */
const tries = new WeakMap<readonly AvoidedWord[], { plain?: Letter; turkic?: Letter }>();

/** Whether i and ı differ in a language (BCP 47; null = unknown). */
export function hasDotlessI(language: string | null): boolean {
  return language !== null && turkic.includes(language);
}

/** Whether it could make a difference which language a text is in. */
export function hasAnyI(text: string, words: readonly AvoidedWord[]): boolean {
  return /[Iİı]/.test(text) || words.some((word) => /[Iİı]/.test(word.words));
}

/**
 * Finds avoided words, in order and without overlap, of several at one place the longest: whole words
 * in any case, with accents, in scripts without spaces anywhere, in Arabic behind joined prefixes. A space stands for any white space.
 * Where `isTurkic` is false, i, ı, I and İ are equal. Not inside the word's own replacement. Linear in
 * the text. `words` must not be changed afterwards.
 */
export function findAvoidedWords(
  text: string,
  words: readonly AvoidedWord[],
  isTurkic: boolean,
): Occurrence[] {
  const root = trieOf(words, isTurkic);
  const folded = foldLetters(text, isTurkic);
  const found: Occurrence[] = [];
  for (let at = 0; at < folded.text.length; at += 1) {
    const start = Number(folded.starts[at]);
    if (!root.next.has(folded.text.charAt(at)) || folded.starts[at - 1] === start) continue;
    const canFollow = isBoundary(text, start) ? /^/ : canFollowPrefix(text, start);
    if (canFollow === null) continue;
    const longest = longestFrom(root, folded, at, text);
    if (longest === null || !canFollow.test(longest.word.words)) continue;
    at = longest.end - 1;
    if (isInReplacement(longest.word, folded, longest.at, isTurkic)) continue;
    found.push({ range: [start, Number(folded.ends[at])], word: longest.word });
  }
  return found;
}

/** The words that can stand behind the Arabic prefix before a place; null = there is none. */
function canFollowPrefix(text: string, start: number): RegExp | null {
  const prefix = arabicPrefix.exec(text.slice(Math.max(0, start - 5), start));
  if (prefix === null) return null;
  return prefix.groups?.short === undefined ? prefixable.long : prefixable.short;
}

function longestFrom(root: Letter, folded: Folded, at: number, text: string) {
  let letter: Letter | undefined = root;
  let longest: { at: number; end: number; word: AvoidedWord } | null = null;
  for (let next = at; next < folded.text.length; ) {
    const unit = folded.text.charAt(next);
    const isGap = unit === ' ';
    letter = letter.next.get(unit);
    if (letter === undefined) break;
    next += 1;
    while (isGap && folded.text.charAt(next) === ' ') next += 1;
    const end = Number(folded.ends[next - 1]);
    if (letter.word === undefined || folded.ends[next] === end) continue;
    if (canEnd(letter.word, text, end)) {
      longest = { at, end: next, word: letter.word };
    }
  }
  return longest;
}

/** Whether a word may end at an offset. */
function canEnd({ words }: AvoidedWord, text: string, at: number): boolean {
  if (isBoundary(text, at)) return !contraction.test(text.slice(at, at + 3));
  // A single syllable begins too many other words.
  return (
    /[가-힣]{2}$/.test(words.normalize().trimEnd()) &&
    joinedParticles.test(text.slice(at, at + longestParticles).normalize())
  );
}

/** Whether a word may begin or end at an offset. */
function isBoundary(text: string, at: number): boolean {
  const isPair = /[\uDC00-\uDFFF]/.test(text.charAt(at - 1));
  const last = text.slice(Math.max(0, at - (isPair ? 2 : 1)), at);
  const next = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (!wordCharacter.test(last) || !wordCharacter.test(next)) return true;
  return spaceless.test(last) || spaceless.test(next);
}

/** "not cheap" in place of "cheap" has "cheap" in it, and is not to be replaced again. */
function isInReplacement(
  { words, instead = '' }: AvoidedWord,
  folded: Folded,
  at: number,
  isTurkic: boolean,
): boolean {
  if (instead === '') return false;
  const word = foldLetters(words, isTurkic).text;
  const whole = foldLetters(instead, isTurkic).text;
  for (let within = whole.indexOf(word); within >= 0; within = whole.indexOf(word, within + 1)) {
    if (at >= within && folded.text.startsWith(whole, at - within)) return true;
  }
  return false;
}

function trieOf(words: readonly AvoidedWord[], isTurkic: boolean): Letter {
  const known = tries.get(words) ?? {};
  tries.set(words, known);
  const kind = isTurkic ? 'turkic' : 'plain';
  known[kind] ??= buildTrie(words, isTurkic);
  return known[kind];
}

function buildTrie(words: readonly AvoidedWord[], isTurkic: boolean): Letter {
  const root: Letter = { next: new Map() };
  for (const word of words) {
    let letter = root;
    for (const unit of foldLetters(word.words, isTurkic)
      .text.trim()
      .replace(/ +/g, ' ')
      .split('')) {
      const next = letter.next.get(unit) ?? { next: new Map() };
      letter.next.set(unit, next);
      letter = next;
    }
    letter.word ??= word;
  }
  return root;
}
