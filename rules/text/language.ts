import { letters, scripts, smallWords, spanishMarks, wordParts } from '../phrases/language-data';
import { fold, isAscii } from './fold';

/** Words that are read: more would not change the guess. */
const enough = 120;
/** Below this share of small words, the text is more likely in a language without data. */
const fewest = 0.15;
/** A word that only one language has tells more than one of several. */
const onlyHere = 1.5;
/** What a word with letters of a language, and with a letter that it does not have, says of it. */
const ownLetters = 0.5;
const foreignLetter = -1;
/** What a word with a telling part says. */
const ownParts = 0.75;
/** By so much the best must lead: measured on sentences of Universal Dependencies in 36 languages. */
const lead = 0.75;
/** The same in a text of at most `short` words. */
const shortLead = 1;
/** By so much, without a look at parts of words. */
const farLead = 4;
/** Longer texts have two small words. */
const short = 4;
let languagesOf: Map<string, string[]> | undefined;
let partsOf: [language: string, RegExp][] | undefined;

/**
 * Guesses the language of a text, as a BCP 47 base language: by script, then by small words, by letters that only some
 * languages have, and where that leaves it open by parts of words. `null` if no language with data fits, or if it is not sure which; `''` if there are no
 * words. If several fit equally and `preferred` (BCP 47) is one of them, that one.
 */
export function guessLanguage(words: string, preferred: string): string | null {
  if (!isAscii(words)) {
    const byScript = guessByScript(words);
    if (byScript !== null) return byScript;
  }
  const found = words.match(/[\p{L}\p{M}]+/gu)?.slice(0, enough) ?? [];
  if (found.length === 0) return '';
  const scores = scoresOf(found);
  if (spanishMarks.test(words)) add(scores, 'es', 2);
  const own = baseOf(preferred);
  if (found.length <= short) return surest(scores, found.length, shortLead, own);
  const guess = surest(scores, found.length, farLead);
  if (guess !== null) return guess;
  addParts(scores, found);
  return surest(scores, found.length, lead, own);
}

/**
 * The language with the best score, if it is good enough and leads by `least`, or is `own`, which
 * goes first among equals; else `null`.
 */
function surest(
  scores: Map<string, number>,
  words: number,
  least: number,
  own?: string,
): string | null {
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || (b[0] === own ? 1 : -1));
  const [best, second] = ranked;
  if (best === undefined) return null;
  const [language, score] = best;
  if (score < Math.max(1, words * fewest, words > short ? 2 : 0)) return null;
  const isSure = score - Math.max(second?.[1] ?? 0, 0) >= least;
  return isSure || language === own ? language : null;
}

/** Adds what the parts of words say, to those languages that some small word speaks for. */
function addParts(scores: Map<string, number>, found: readonly string[]): void {
  partsOf ??= Object.entries(wordParts).map(([language, parts]) => [language, new RegExp(parts)]);
  for (const [language, pattern] of partsOf) {
    if ((scores.get(language) ?? 0) <= 0) continue;
    add(
      scores,
      language,
      ownParts * found.filter((word) => pattern.test(word.toLowerCase())).length,
    );
  }
}

function scoresOf(found: readonly string[]): Map<string, number> {
  languagesOf ??= readSmallWords();
  const scores = new Map<string, number>();
  for (const word of found) {
    const languages = languagesOf.get(fold(word)) ?? [];
    for (const language of languages) add(scores, language, languages.length === 1 ? onlyHere : 1);
    if (isAscii(word)) continue;
    const special = word
      .toLowerCase()
      .normalize()
      .replace(/[\0-\x7f]/g, '');
    for (const [language, own] of Object.entries(letters)) {
      const isOwn = [...special].every((letter) => own.includes(letter));
      add(scores, language, isOwn ? ownLetters : foreignLetter);
    }
  }
  return scores;
}

function add(scores: Map<string, number>, language: string, score: number): void {
  scores.set(language, (scores.get(language) ?? 0) + score);
}

/** The base language of a BCP 47 tag, in lower case: `pt` for `pt-BR`. */
export function baseOf(tag: string): string {
  return tag.toLowerCase().replace(/[-_].*/s, '');
}

/** The language of the script with most letters, if it has at least a third of all letters. */
function guessByScript(words: string): string | null {
  const all = count(words, /\p{L}/gu);
  if (all === 0) return null;
  // Japanese mixes kana with Chinese characters, so one kana letter in eight is enough.
  // One alone is a face: ¯\\_(ツ)_/¯
  const kana = count(words, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const isFace = kana === 1 && count(words, /\p{Script=Han}/gu) === 0;
  if (!isFace && kana > 0 && kana * 8 >= all) return 'ja';
  const counted = scripts.map(([language, script]) => ({ language, found: count(words, script) }));
  const most = counted.reduce((a, b) => (b.found > a.found ? b : a));
  return !isFace && most.found * 3 >= all ? most.language : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function readSmallWords(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(smallWords)) {
    for (const word of words.split(' ')) {
      const others = languages.get(word);
      if (others === undefined) languages.set(word, [language]);
      else others.push(language);
    }
  }
  return languages;
}
