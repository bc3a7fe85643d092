import { greetings, honorifics } from '../phrases/greeting-data';
import { fold } from './fold';

/** A word of a text; offsets in UTF-16 code units. */
export interface Word {
  /** The word after `fold`. */
  word: string;
  typed: string;
  start: number;
  end: number;
  /** What separates it from the next word of its line, at most four code units. */
  after: string;
}

/** Words of a greeting, titles and a name together, at most. */
const mostWords = 8;
const longestGreeting = 3;

/** The first eight words from `start` to the end of the line; none if no word begins at `start`. */
export function wordsAt(text: string, start: number): Word[] {
  const pattern = /([\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)([^\p{L}\p{M}\n]{0,4})/uy;
  pattern.lastIndex = start;
  const words: Word[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [whole, typed = '', after = ''] = match;
    const end = match.index + whole.length - after.length;
    words.push({ word: fold(typed), typed, start: match.index, end, after });
    if (words.length === mostWords) break;
  }
  return words;
}

/** How many of the first words are a greeting: 2 in "Good morning, Ana"; 0 = none. */
export function greetingLength(words: readonly Word[]): number {
  for (let length = Math.min(longestGreeting, words.length); length > 0; length -= 1) {
    const phrase = words.slice(0, length).map(({ word }) => word);
    if (greetings.has(phrase.join(' '))) return length;
  }
  return 0;
}

/** Whether a text ends with a greeting, with or without a title: "Hello ", "Dear Mr. ". */
export function endsInGreeting(before: string): boolean {
  return greetingBefore(before)?.greets === true;
}

/** The text before a name in its line. */
export interface Lead {
  /** Whether its last words are a greeting. */
  greets: boolean;
  /** Whether there is a title between the greeting and the name. */
  formal: boolean;
  /** Punctuation between the words and the name: "" in "Hi Ana", "," in "Hi, Ana". */
  gap: string;
  /** The folded words from the beginning of the sentence, without the title. */
  words: string[];
}

/** Reads the text before a name; `null` if the name is joined to it without a space. */
export function greetingBefore(before: string): Lead | null {
  if (/[@＠\p{L}\p{N}}\]>)%]$/u.test(before) && !/[ぁ-んァ-ヶ一-龯가-힣]$/u.test(before))
    return null;
  const [line = ''] = before.split('\n').slice(-1);
  const found = Array.from(
    line.matchAll(/([\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)([^\p{L}\p{M}]*)/gu),
    ([, word = '', after = '']) => ({ word: fold(word), after }),
  );
  let formal = false;
  let last = found.at(-1);
  while (last !== undefined && honorifics.has(last.word)) {
    formal = true;
    found.pop();
    last = found.at(-1);
  }
  const gap = (last?.after ?? '').trim();
  const words: string[] = [];
  for (const { word, after } of found.reverse()) {
    if (words.length > 0 && /[.!?…。！？¡¿:;]/.test(after)) break;
    words.unshift(word);
  }
  const greets =
    /^[,،、]?$/.test(gap) &&
    [1, 2, 3].some(
      (length) => length <= words.length && greetings.has(words.slice(-length).join(' ')),
    );
  return { greets, formal, gap, words };
}
