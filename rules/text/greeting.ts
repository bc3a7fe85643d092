import { greetings } from '../phrases/greeting-data';
import { fold } from './fold';

/** A word of a text, and what parts it from the next in its line. */
export interface Word {
  /** As by `fold`. */
  word: string;
  typed: string;
  start: number;
  end: number;
  after: string;
}

/** A greeting, titles and a name have no more words. */
const mostWords = 8;
const longestGreeting = 3;

/** The first words from `start` on, where a word must begin, in its line. */
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

/** How many of the first words greet: 2 in "Good morning, Ana"; 0 where none does. */
export function greetingLength(words: readonly Word[]): number {
  for (let length = Math.min(longestGreeting, words.length); length > 0; length -= 1) {
    const phrase = words.slice(0, length).map(({ word }) => word);
    if (greetings.has(phrase.join(' '))) return length;
  }
  return 0;
}
