import {
  environment,
  helpers,
  nameFields,
  notTheirs,
  otherFields,
  pairedFields,
} from '../phrases/placeholder-data';
import type { TextRange } from '../types';
import { fold } from './fold';

/** A placeholder of a template that nobody has filled in. */
export interface Placeholder {
  range: TextRange;
  /** Whether it stands for the name of the person written to. */
  asksForName: boolean;
}

/**
 * Everything that could be a placeholder. Each form has its own group, because `isPlaceholder` asks more
 * of some forms than of others. The bounds on lengths keep the search linear.
 */
const candidates = new RegExp(
  [
    // Between backticks: code, so not a placeholder.
    /```[^`]{0,2000}```|`[^`\n]{1,300}`/,
    // {{Handlebars}}, {% Liquid %}, ${JavaScript}, #{Ruby}, [[GetResponse]], [% Emma %], <% ERB %>,
    // %%Pardot%%, *|Mailchimp|*, ~Keap.Name~: always placeholders.
    /\$?\{\{\{?(?<sure>[^{}\n]{1,80})\}?\}\}|\{%(?<liquid>[^{}\n]{1,80})%\}|[$#]\{(?<script>[^{}\n]{1,60})\}/,
    /\[\[(?<double>[^[\]\n]{1,80})\]\]|\[%(?<emma>[^[\]\n]{1,80})%\]|<%(?<erb>[^<>\n]{1,80})%>/,
    /%%(?<pardot>[^%\n]{1,60})%%|\*\|(?<mailchimp>[A-Z][A-Z\d_: ]{0,60})\|\*|~(?<keap>[A-Za-z]{2,20}\.[A-Za-z]{2,20})~/,
    /[{｛](?<brace>[^{}｛｝\n]{2,60})[}｝]/,
    // Not an index (`list[0]`), not the text of a Markdown link.
    /(?<!\w)[[［【](?<bracket>[^[\]［］【】{}<>\n]{1,50})[\]］】](?!\()/,
    /<<?(?<angle>[^\s<>[\]{}][^<>[\]{}\n]{0,50})>>?|«(?<merge>\w{2,40})»/,
    // Right after a per cent sign only if that one ends another placeholder: %NAME%%NAME%.
    /(?:(?<![\d%])|(?<=%[A-Za-z][\w.-]{2,40}%))%(?<percent>[A-Za-z][\w.-]{2,40})%/,
    // 〇〇様: "Dear XX" in Japanese.
    /(?<circles>[〇○◯●]{2,10})(?=\s?(?:様|さま|さん|殿))/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);
const opening = /[{[<%*~«〇○◯●｛［【]/;

/** Finds the placeholders of the usual template languages, in order and without overlap. */
export function findPlaceholders(text: string): Placeholder[] {
  if (!opening.test(text)) return [];
  const found: Placeholder[] = [];
  for (const { 0: match, index, groups = {} } of text.matchAll(candidates)) {
    const [form, content] = Object.entries(groups).find(([, value]) => value !== undefined) ?? [];
    if (form === undefined || content === undefined) continue;
    const words = fieldWords(content);
    if (!isPlaceholder(form, content, words) || isLabel(text, index, match)) continue;
    found.push({
      range: [index, index + match.length],
      asksForName:
        form === 'circles' ||
        (words.some((word) => nameFields.has(word)) &&
          !words.some((word) => notTheirs.has(word) || otherFields.has(word))),
    });
  }
  return found;
}

function isPlaceholder(form: string, content: string, words: string[]): boolean {
  switch (form) {
    case 'circles':
      return true;
    case 'brace':
      // {"name": "Ben"} is data.
      if (/^\s*"[^"]+"\s*:/.test(content)) return false;
      // {name}, {first_name}, {$name}, {!Contact.Name}, {Hi|Hello}; but not {a: 1} or {so to say}.
      return /^[$!]?\p{L}[\p{L}\p{M}\p{N}_.-]+$|^[^|]+\|[^|]/u.test(content) || isField(words);
    case 'bracket':
    case 'angle':
      return isField(words) && !(form === 'angle' && words[0] === 'time');
    case 'merge':
      // «iPhone» and «SUMMER_20» are names in quotes.
      return /_|[a-z][A-Z]/.test(content) && isField(words);
    case 'percent':
      return !environment.has(content.toLowerCase());
    default:
      return /\p{L}/u.test(content);
  }
}

/** 【お名前】 at the end of a line, before a colon or before another 【 is a label in a form. */
function isLabel(text: string, start: number, match: string): boolean {
  if (!match.startsWith('【')) return false;
  const end = start + match.length;
  const begins = /(?:^|[\n】:：])[\s\p{P}\p{S}]*$/u.test(
    text.slice(Math.max(0, start - 10), start),
  );
  return begins && /^ ?(?:[【:：\n]|$)/.test(text.slice(end, end + 2));
}

/** The words of a field without its fallback: `contact.firstName|there` is contact, first, name. */
function fieldWords(content: string): string[] {
  const field = content.replace(/[|,:].*/s, '');
  const parted = field.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return fold(parted).match(/[\p{L}\p{M}]+/gu) ?? [];
}

function isField(words: string[]): boolean {
  const isOne = (word: string) => nameFields.has(word) || otherFields.has(word);
  if (words.length <= 1) return words.some(isOne);
  const isPart = (word: string) => isOne(word) || pairedFields.has(word);
  return words.some(isPart) && words.every((word) => isPart(word) || helpers.has(word));
}
