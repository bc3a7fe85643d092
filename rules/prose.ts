import type { Draft } from './draft';
import type { TextRange } from './types';

/** The draft with its links and mentions blanked out; offsets stay. */
export function proseOf({ text, links, mentions }: Draft): string {
  return blankOut(text, [...links, ...mentions]);
}

/** The text with spaces for what lies in `ranges`; offsets stay. */
export function blankOut(text: string, found: readonly { range: TextRange }[]): string {
  if (found.length === 0) return text;
  let blanked = '';
  for (const { range } of [...found].sort((a, b) => a.range[0] - b.range[0])) {
    blanked += text.slice(blanked.length, range[0]);
    blanked += ' '.repeat(Math.max(0, range[1] - blanked.length));
  }
  return blanked + text.slice(blanked.length);
}
