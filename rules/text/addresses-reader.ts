import { closings, softClosings } from '../phrases/closing-data';
import {
  afterName,
  beforeName,
  interjections,
  introduces,
  presents,
  replies,
  tells,
  ties,
} from '../phrases/greeting-data';
import type { TextRange } from '../types';
import { fold } from './fold';
import { greetingBefore, type Lead } from './greeting';
import { thanksIn } from './thanks';

/** How a name would address the reader; `formal` = with a title, which needs the family name. */
export type FormOfAddress = 'plain' | 'formal';

/** Code units read before and after the name: longer than any greeting with its title. */
const reachBefore = 80;
const reachAfter = 40;
/** Titles after a name that need the family name; 様 is also used after a full name. */
const formalAfter = /^\s?(?:様|さま|殿|先生|女士|小姐|씨|经理|經理|老师|老師)/;
const fewWords = 3;

/**
 * How a name at `range` would address the reader: after a greeting, or set apart as in "Ana, your
 * order" and "Happy to help, Ana!". `null` if it would not, as after a closing ("Best,"), "my name
 * is" or `@`, or if it is not clear.
 */
export function addressesReader(text: string, [start, end]: TextRange): FormOfAddress | null {
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

/** Whether a greeting is for the name after it: "Hi Ana,"; not "Hi, Ana here" or "Hi Ana's". */
function greetsOn({ gap }: Lead, after: string): boolean {
  if (/^[\p{L}\p{N}'’[{<%@]/u.test(after)) return false;
  if (/^\s*(?:[^\s\p{L}\p{N}'’(&+-]|\n|$)/u.test(after)) return true;
  const [next = '', then = ''] = fold(after).match(/[\p{L}\p{M}]+/gu) ?? [];
  return gap === '' && (!introduces.has(next) || presents.has(then));
}

/** "Ana, your order", "Thanks Ana!", "Happy to help, Ana!", or a name alone on the first line. */
function isSetApart(
  text: string,
  start: number,
  before: string,
  after: string,
  { gap, words }: Lead,
): boolean {
  const isFirstLine = text.slice(0, start).trim() === '' || !text.slice(0, start).includes('\n');
  const isLastLine = !text.slice(start).trim().includes('\n');
  const mark = /^\s*([,，、!！?？.]|\p{ExtPict})/u.exec(after)?.[1] ?? '';
  const goesOn = /^\s*[^\s\p{L}]\s*\p{L}/u.test(after);
  const begins = words.length === 0 || /[.!?…。！？]/.test(gap);
  if (begins) {
    if (text.slice(0, start).trim() === '' && /^\s*(?:\n|$)/.test(after)) return true;
    if (/^[,，、!！]$/.test(mark))
      return goesOn && (isFirstLine || !isLastLine) && !endsLetter(before);
    return false;
  }
  if (words.some((word) => closings.has(word))) return false;
  const last = words.at(-1) ?? '';
  if (gap === '' && ties.has(last)) return false;
  const said = words.join(' ');
  if (replies.has(said) || ((words.length <= fewWords || last === 'much') && thanksIn(said))) {
    return /^[!！]$/.test(mark) || (/^[,，]$/.test(mark) && goesOn && isFirstLine && gap === '');
  }
  if (
    !/^[,，、]$/.test(gap) ||
    (words.length <= 1 && !interjections.has(last)) ||
    words.some((word) => tells.has(word))
  )
    return false;
  if (/^[!！?？]$/.test(mark)) return true;
  // An emoji ends a sentence as a full stop does.
  return /^[^,，、]$/u.test(mark)
    ? !softClosings.has(last)
    : words.length > fewWords && mark !== '' && goesOn;
}

/** Whether the line before does not end a sentence, as a closing ("Best,"). */
function endsLetter(before: string): boolean {
  const lines = before.split('\n').map((line) => line.trim());
  const last = lines.slice(0, -1).findLast((line) => line !== '') ?? '.';
  return !/[.!?…。！？]$/.test(last);
}
