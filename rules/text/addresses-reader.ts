import { closings } from '../phrases/closing-data';
import { afterName, beforeName, introduces, presents } from '../phrases/greeting-data';
import type { TextRange } from '../types';
import { fold } from './fold';
import { greetingBefore, type Lead } from './greeting';
import { thanksIn } from './thanks';

/** How a name at a place would address the reader: with a title, where only a family name would do. */
export type Address = 'plain' | 'formal';

/** Longer than any greeting with its title; and what says afterwards that it was one. */
const reachBefore = 80;
const reachAfter = 40;
/** Titles behind a name that want the family name: 様 takes a whole one too. */
const formalAfter = /^\s?(?:様|さま|殿|先生|女士|小姐|씨|经理|經理|老师|老師)/;
const fewWords = 3;

/**
 * Whether a name at `range` would be said to the reader: behind a greeting, or set apart as in
 * "Ana, your order" and "Happy to help, Ana!". Not behind a closing ("Best,"), "my name is" or `@`,
 * nor wherever it is not clear. `null` where it would not.
 */
export function addressesReader(text: string, [start, end]: TextRange): Address | null {
  const before = text.slice(Math.max(0, start - reachBefore), start);
  const after = text.slice(end, end + reachAfter);
  const lead = greetingBefore(before);
  if (lead === null) return null;
  const isFormal = lead.formal || formalAfter.test(after);
  const address = isFormal ? 'formal' : 'plain';
  if (/^\s?(?:様|さま|님)/.test(after)) return address;
  if (beforeName.test(before)) return address;
  const opens = /(?:^|\n|[.!?…。！？]\s)[^\p{L}\p{N}\n]*$/u.test(before) || lead.words.length === 0;
  if (opens && afterName.test(after)) return address;
  return (lead.greets && greetsOn(lead, after)) ||
    (isSetApart(text, start, before, after, lead) && !isFormal)
    ? address
    : null;
}

/** "Hi Ana,", "Hi Ana your order"; not "Hi, Ana here" and "Hi Ana's". */
function greetsOn({ gap }: Lead, after: string): boolean {
  if (/^[\p{L}\p{N}'’[{<%@]/u.test(after)) return false;
  if (/^\s*(?:[^\s\p{L}\p{N}'’(&+-]|\n|$)/u.test(after)) return true;
  const [next = '', then = ''] = fold(after).match(/[\p{L}\p{M}]+/gu) ?? [];
  return gap === '' && (!introduces.has(next) || presents.has(then));
}

/** "Ana, your order", "Thanks Ana!", "Happy to help, Ana!", and a name that is the whole first line. */
function isSetApart(
  text: string,
  start: number,
  before: string,
  after: string,
  { gap, words }: Lead,
): boolean {
  const isFirstLine = text.slice(0, start).trim() === '' || !text.slice(0, start).includes('\n');
  const isLastLine = !text.slice(start).trim().includes('\n');
  const mark = /^\s*([,，、!！?？.])/.exec(after)?.[1] ?? '';
  const goesOn = /^\s*[^\s\p{L}]\s*\p{L}/u.test(after);
  const begins = words.length === 0 || /[.!?…。！？]/.test(gap);
  if (begins) {
    if (text.slice(0, start).trim() === '' && /^\s*(?:\n|$)/.test(after)) return true;
    if (/^[,，、!！]$/.test(mark))
      return goesOn && (isFirstLine || !isLastLine) && !endsLetter(before);
    return false;
  }
  if (words.some((word) => closings.has(word))) return false;
  if (words.length <= fewWords && thanksIn(words.join(' '))) {
    return /^[!！]$/.test(mark) || (/^[,，]$/.test(mark) && goesOn && isFirstLine && gap === '');
  }
  if (!/^[,，、]$/.test(gap) || words.length <= 1) return false;
  return /^[!！?？]$/.test(mark) || (words.length > fewWords && mark !== '' && goesOn);
}

/** Whether the line before is a closing, or no sentence. */
function endsLetter(before: string): boolean {
  const lines = before.split('\n').map((line) => line.trim());
  const last = lines.slice(0, -1).findLast((line) => line !== '') ?? '.';
  return !/[.!?…。！？]$/.test(last);
}
