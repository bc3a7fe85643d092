import { scripts, smallWords } from '../phrases/language-data';
import { fold, isAscii } from './fold';

/** More words tell no more. */
const enough = 120;
/** A language whose small words are fewer than one in five is more likely one without data. */
const fewest = 1 / 5;
let languagesOf: Map<string, string[]> | undefined;

/**
 * Guesses the language of a few words, as a BCP 47 base language: by script, then by small words.
 * `null` where neither fits a language with data; `''` where there are no words at all. Of languages
 * that fit equally, `preferred` (BCP 47) if it is one of them.
 */
export function guessLanguage(words: string, preferred: string): string | null {
  if (!isAscii(words)) {
    const byScript = guessByScript(words);
    if (byScript !== null) return byScript;
  }
  const found =
    fold(words)
      .match(/[\p{L}\p{M}]+/gu)
      ?.slice(0, enough) ?? [];
  if (found.length === 0) return '';
  languagesOf ??= readSmallWords();
  const hits = new Map<string, number>();
  for (const word of found) {
    for (const language of languagesOf.get(word) ?? []) {
      hits.set(language, (hits.get(language) ?? 0) + 1);
    }
  }
  const own = baseOf(preferred);
  let best: string | null = null;
  let most = 0;
  for (const [language, count] of hits) {
    if (count < most || (count === most && language !== own)) continue;
    best = language;
    most = count;
  }
  return most >= found.length * fewest ? best : null;
}

/** `pt` of `pt-BR`. */
export function baseOf(tag: string): string {
  return tag.toLowerCase().replace(/[-_].*/s, '');
}

/** The script with most letters, if these are no fewer than a third of all. */
function guessByScript(words: string): string | null {
  const letters = count(words, /\p{L}/gu);
  if (letters === 0) return null;
  // A little kana says more than many Chinese characters.
  if (count(words, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) * 8 >= letters) return 'ja';
  const counted = scripts.map(([language, script]) => ({ language, found: count(words, script) }));
  const most = counted.reduce((a, b) => (b.found > a.found ? b : a));
  return most.found * 3 >= letters ? most.language : null;
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
