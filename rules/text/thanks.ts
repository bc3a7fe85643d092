import { refusals, thanksInLatin, thanksInOthers, thanksUnparted } from '../phrases/thanks-data';
import { isAscii } from './fold';

/** Characters before the thanks in which a "no, " can stand. */
const before = 12;
/** A letter three times or more. */
const drawnOut = /(\p{L})\1\1/u;
const everyDrawnOut = /(\p{L})\1{2,}/gu;
let latin: RegExp | undefined;
let every: RegExp | undefined;

/** Whether a text says thanks, in any language with data. `folded`: the text after `fold`. */
export function thanksIn(folded: string): boolean {
  if (saysThanks(folded)) return true;
  // "Merciiii", "thank youuu"
  return drawnOut.test(folded) && saysThanks(folded.replace(everyDrawnOut, '$1'));
}

function saysThanks(folded: string): boolean {
  latin ??= new RegExp(wholeWords(thanksInLatin), 'gu');
  let pattern = latin;
  if (!isAscii(folded)) {
    every ??= new RegExp(
      `${wholeWords({ ...thanksInLatin, ...thanksInOthers })}|${oneOf(thanksUnparted)}`,
      'gu',
    );
    pattern = every;
  }
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded)) {
    const { index } = match;
    if (!refusals.test(folded.slice(Math.max(0, index - before), index))) return true;
  }
  return false;
}

function wholeWords(patterns: Readonly<Record<string, RegExp>>): string {
  return `(?<![\\p{L}\\p{M}\\p{N}_])(?:${oneOf(patterns)})(?![\\p{L}\\p{M}\\p{N}_])`;
}

function oneOf(patterns: Readonly<Record<string, RegExp>>): string {
  return Object.values(patterns)
    .map(({ source }) => source)
    .join('|');
}
