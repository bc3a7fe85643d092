import { blankOut } from '../../draft';
import { type DraftRule, everyPhase } from '../../rule';
import type { TextRange } from '../../types';

/** Fewer words in capitals in a row are often names: "NASA and ESA". */
const fewestWords = 4;
/** Letters; at least two of the words must be this long, or they may be a list of abbreviations. */
const longWord = 5;
const fewestLongWords = 2;
/**
 * Matches every word of five capitals, and some others: a quick test that a draft has none. Plain
 * ranges are ten times as fast as Unicode properties.
 */
const anyLongWord =
  /(?:[A-Z\u00C0-\u00D6\u00D8-\u00DE\u0100-\u024F\u0370-\u03AB\u03CF-\u042F\u0460-\u0556\u10A0-\u10FF\u13A0-\u13FF\u1C89-\u1CBF\u1E00-\u1FFF\u2C00-\u2D2F\uA640-\uA7FF\uAB70-\uABBF\uD800-\uDFFF\uFF21-\uFF3A][\u0300-\u036F\u0483-\u0489]?){5}/;
/** Four in a row; "OK!!" and "what?!?" are fine. */
const marks = /[!?！？‼⁉⁈⁇؟¡¿]{4,}/gu;
/** One emoji, also a flag, a family, one with a skin tone. The bound keeps long chains linear. */
const oneEmoji =
  /(?:\p{RI}\p{RI}|[\d#*]\ufe0f?\u20e3|\p{ExtPict}[\ufe0f\p{EMod}]{0,2}(?:\u200d\p{ExtPict}[\ufe0f\p{EMod}]{0,2}){0,7})/u;
/** Six in a row. */
const emoji = new RegExp(`${oneEmoji.source}(?:\\s?${oneEmoji.source}){5,}`, 'gu');
/** Matches everything `emoji` does, and more: a quick test that a draft has too few emoji. */
const anyEmoji =
  /(?:(?:[#*\d\u00A9\u00AE\u203C-\u2BFF\u3030\u303D\u3297\u3299\uD83C-\uDFFF]|\u200D|\uFE0F)\s?){6}/;

/** Words in capitals, rows of exclamation or question marks, rows of emoji. */
export const shouting: DraftRule = {
  id: 'shouting',
  group: 'text',
  severity: 'info',
  phases: everyPhase,
  messages: { shouting: ['text'] },

  *check(draft) {
    const { text } = draft;
    if (!anyLongWord.test(text) && !anyEmoji.test(text) && text.search(marks) < 0) return;
    const words = blankOut(draft.prose, draft.placeholders);
    const loud = [...matches(words, marks), ...matches(words, emoji), ...capitals(words)];
    for (const range of joined(text, loud)) yield { range, data: { text: text.slice(...range) } };
  },
};

function matches(words: string, pattern: RegExp): TextRange[] {
  return Array.from(words.matchAll(pattern), ({ 0: match, index }) => [
    index,
    index + match.length,
  ]);
}

/** Rows of words in capitals. Words without letters do not count and do not end a row. */
function capitals(words: string): TextRange[] {
  const rows: TextRange[] = [];
  let row: { start: number; end: number; words: number; long: number } | undefined;
  const close = () => {
    if (row && row.words >= fewestWords && row.long >= fewestLongWords) {
      rows.push([row.start, row.end]);
    }
    row = undefined;
  };
  // A code such as ABCDE-FGHIJ is one word. Exclamation and question marks belong to the word.
  for (const { 0: word, index } of words.matchAll(
    /[^\s\p{P}\p{S}](?:\S*[^\s\p{P}\p{S}])?[!?]*/gu,
  )) {
    if (!/\p{L}/u.test(word)) continue;
    if (/[\p{Lt}\p{Lm}\p{Lo}]|(?!ß)\p{Ll}/u.test(word)) {
      close();
      continue;
    }
    row ??= { start: index, end: index, words: 0, long: 0 };
    row.end = index + word.length;
    row.words += 1;
    if (word.replace(/\P{L}/gu, '').length >= longWord) row.long += 1;
  }
  close();
  return rows;
}

/** Joins ranges that touch or have only white space between them. */
function joined(text: string, ranges: TextRange[]): TextRange[] {
  const all: TextRange[] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last !== undefined && (start <= last[1] || text.slice(last[1], start).trim() === '')) {
      all[all.length - 1] = [last[0], Math.max(last[1], end)];
    } else {
      all.push([start, end]);
    }
  }
  return all;
}
