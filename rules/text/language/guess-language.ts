import { letters, scripts, smallWords, spanishMarks, wordParts } from '../../phrases/language-data';
import { fold, isAscii } from '../fold';
import { createRunMemory } from '../run-memory';
import { countLetters } from './letters';

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
const kanaWord = /[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u;
const plainWord = /[a-z]+/g;
const anyWord = /[\p{L}\p{M}]+/gu;
/** Room for the words of a long message: they are the same with every key. */
const otherWords = createRunMemory<readonly number[]>({
  mostRuns: 1_000,
  mostCharacters: 10_000,
  longestRun: 100,
});
const languages = Object.keys(smallWords);
/** By folded small word, the places of its languages in `languages`. */
let languagesOf: ReadonlyMap<string, number[]> | undefined;
/** By letter beyond a to z, for each language whether it has it. */
let languagesWith: ReadonlyMap<string, boolean[]> | undefined;
let partsOf: (RegExp | null)[] | undefined;

/**
 * Guesses the language of a text, as a BCP 47 base language: by script, then by small words and by
 * letters that only some languages have, and where these do not decide by parts of words. `null` where
 * it stays unsure, or no language with data fits; `''` where there are no words. If several fit equally
 * and `preferred` (BCP 47) is one of them, that one.
 */
export function guessLanguage(words: string, preferred: string): string | null {
  if (!isAscii(words)) {
    const byScript = guessByScript(words);
    if (byScript !== null) return byScript;
  }
  const plain = isAscii(words);
  // In one case at once: of so few letters no word changes its bounds.
  const found = (plain ? words.toLowerCase() : words).match(plain ? plainWord : anyWord) ?? [];
  if (found.length === 0) return '';
  if (found.length > enough) found.length = enough;
  const scores = plain ? scoresOfPlain(found) : scoresOf(found);
  if (spanishMarks.test(words)) add(scores, languages.indexOf('es'), 2);
  const own = languages.indexOf(baseOf(preferred));
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
function surest(scores: readonly number[], words: number, least: number, own = -1): string | null {
  let best = 0;
  let second = 0;
  for (const score of scores) {
    if (score > best) [best, second] = [score, best];
    else if (score > second) second = score;
  }
  if (best < Math.max(1, words * fewest, words > short ? 2 : 0)) return null;
  const isSure = best - second >= least;
  const language = scores[own] === best ? own : scores.indexOf(best);
  return isSure || language === own ? (languages[language] ?? null) : null;
}

/** Adds what the parts of words say, to those languages that some small word speaks for. */
function addParts(scores: number[], found: readonly string[]): void {
  partsOf ??= languages.map((language) => {
    const parts = wordParts[language];
    return parts === undefined ? null : new RegExp(parts);
  });
  const lower = found.map((word) => word.toLowerCase());
  for (const [language, pattern] of partsOf.entries()) {
    if (pattern === null || (scores[language] ?? 0) <= 0) continue;
    add(scores, language, ownParts * lower.filter((word) => pattern.test(word)).length);
  }
}

/** What the small words and the letters of a text say of each of `languages`. */
function scoresOf(found: readonly string[]): number[] {
  languagesOf ??= readSmallWords();
  const scores = languages.map(() => 0);
  for (const word of found) {
    if (isAscii(word)) {
      addSmallWord(scores, languagesOf.get(word.toLowerCase()));
    } else {
      const own = otherWords.get(word) ?? scoresOfOther(word, languagesOf);
      for (let language = 0; language < scores.length; language += 1) {
        add(scores, language, own[language] ?? 0);
      }
    }
  }
  return scores;
}

/** The same of words in small letters from a to z, which only their being small words tells about. */
function scoresOfPlain(found: readonly string[]): number[] {
  languagesOf ??= readSmallWords();
  const scores = languages.map(() => 0);
  for (const word of found) addSmallWord(scores, languagesOf.get(word));
  return scores;
}

function addSmallWord(scores: number[], spoken: readonly number[] | undefined): void {
  if (spoken === undefined) return;
  for (const language of spoken) add(scores, language, spoken.length === 1 ? onlyHere : 1);
}

/** The same of a word with other letters than a to z: what these say counts too. */
function scoresOfOther(word: string, spoken: ReadonlyMap<string, number[]>): number[] {
  languagesWith ??= readLetters();
  const special = word
    .toLowerCase()
    .normalize()
    .replace(/[\0-\x7f]/g, '');
  const owners = Array.from(special, (letter) => languagesWith?.get(letter));
  const scores = languages.map((_, language) =>
    owners.every((has) => has?.[language] === true) ? ownLetters : foreignLetter,
  );
  addSmallWord(scores, spoken.get(fold(word)));
  otherWords.set(word, scores);
  return scores;
}

function add(scores: number[], language: number, score: number): void {
  scores[language] = (scores[language] ?? 0) + score;
}

/** The base language of a BCP 47 tag, in lower case: `pt` for `pt-BR`. */
export function baseOf(tag: string): string {
  return tag.toLowerCase().replace(/[-_].*/s, '');
}

/** The language of the script with most letters, if it has at least a third of all letters. */
function guessByScript(words: string): string | null {
  const { all, ofScripts } = countLetters(words);
  if (all === 0) return null;
  const countOf = (wanted: string) =>
    ofScripts[scripts.findIndex(([language]) => language === wanted)] ?? 0;
  // Japanese mixes kana with Chinese characters, so one kana letter in eight is enough.
  // Alone, they are faces: ¯\\_(ツ)_/¯
  const kana = countOf('ja');
  const isFace = kana > 0 && countOf('zh') === 0 && !kanaWord.test(words);
  if (!isFace && kana > 0 && kana * 8 >= all) return 'ja';
  const most = Math.max(...ofScripts);
  const [language = null] = scripts[ofScripts.indexOf(most)] ?? [];
  return !isFace && most * 3 >= all ? language : null;
}

function readSmallWords(): Map<string, number[]> {
  const read = new Map<string, number[]>();
  for (const [place, language] of languages.entries()) {
    for (const word of (smallWords[language] ?? '').split(' ')) {
      const others = read.get(word);
      if (others === undefined) read.set(word, [place]);
      else others.push(place);
    }
  }
  return read;
}

function readLetters(): Map<string, boolean[]> {
  const read = new Map<string, boolean[]>();
  for (const [place, language] of languages.entries()) {
    for (const letter of letters[language] ?? '') {
      const owners = read.get(letter) ?? [];
      owners[place] = true;
      read.set(letter, owners);
    }
  }
  return read;
}
