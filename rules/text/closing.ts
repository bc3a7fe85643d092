import { closings } from '../phrases/closing-data';
import { fold } from './fold';

/** Words of a closing, at most: "Thank you and best regards". */
const mostWords = 5;
/** Code units that are read: longer than any closing. */
const reach = 80;

/** The last sentence, and what stands between it and the end. */
const ending = /(?:^|\n|[.!?…。！？]\s)([^\n.!?…。！？]*?)([\s,،，、.!–—-]*)$/u;

/** Whether a text ends with a closing, after which a name is the writer's: "Best regards,\n". */
export function endsInClosing(before: string): boolean {
  const found = ending.exec(before.slice(-reach));
  if (found === null) return false;
  const [, sentence, gap] = found.map(String);
  const words = Array.from(fold(String(sentence)).matchAll(/[\p{L}\p{M}]+/gu), String);
  if (words.length === 0 || words.length > mostWords) return false;
  // "I would love {name}": without anything in between, only a closing and nothing else.
  if (!/[,،，、\n–—]/u.test(String(gap))) return words.every((word) => closings.has(word));
  return [words[0], words.at(-1)].some((word) => closings.has(String(word)));
}
