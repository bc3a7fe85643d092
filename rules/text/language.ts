import { scripts, smallWords } from '../phrases/language-data';
import { fold, isAscii } from './fold';

/** Words that are read: more would not change the guess. */
const enough = 120;
/** With fewer small words than one in five, the text is more likely in a language without data. */
const fewest = 1 / 5;
let languagesOf: Map<string, string[]> | undefined;

/**
 * Guesses the language of a text, as a BCP 47 base language: by script, then by small words. `null`
 * if no language with data fits; `''` if there are no words. If several fit equally and `preferred`
 * (BCP 47) is one of them, that one.
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

/** The base language of a BCP 47 tag, in lower case: `pt` for `pt-BR`. */
export function baseOf(tag: string): string {
  return tag.toLowerCase().replace(/[-_].*/s, '');
}

/** The language of the script with most letters, if it has at least a third of all letters. */
function guessByScript(words: string): string | null {
  const letters = count(words, /\p{L}/gu);
  if (letters === 0) return null;
  // Japanese mixes kana with Chinese characters, so one kana letter in eight is enough.
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
