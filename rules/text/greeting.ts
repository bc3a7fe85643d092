import { greetings } from '../phrases/greeting-data';
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
