import { refusals, thanksInLatin, thanksInOthers, thanksUnparted } from '../phrases/thanks-data';
import { isAscii } from './fold';

/** Longer than any "no, " that could stand before. */
const before = 12;
let latin: RegExp | undefined;
let every: RegExp | undefined;

/** Whether a text that has been through `fold` says thanks, in any language with data. */
export function thanksIn(folded: string): boolean {
  latin ??= new RegExp(parted(thanksInLatin), 'gu');
  let pattern = latin;
  if (!isAscii(folded)) {
    every ??= new RegExp(
      `${parted({ ...thanksInLatin, ...thanksInOthers })}|${oneOf(thanksUnparted)}`,
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

function parted(patterns: Readonly<Record<string, RegExp>>): string {
  return `(?<![\\p{L}\\p{M}\\p{N}_])(?:${oneOf(patterns)})(?![\\p{L}\\p{M}\\p{N}_])`;
}

function oneOf(patterns: Readonly<Record<string, RegExp>>): string {
  return Object.values(patterns)
    .map(({ source }) => source)
    .join('|');
}
