import {
  besideFields,
  fieldHelpers,
  fieldsWithin,
  instructions,
  meant,
  nameFields,
  notPersons,
  notTheirs,
  otherFields,
  unpartedFields,
} from '../phrases/placeholder-data';
import type { TextRange } from '../types';
import { fold } from './fold';
import { endsInGreeting } from './greeting';
import { isGap, isLikelyGap, mayHavePlaceholders, placeholderForms } from './placeholder-forms';
import { isTemplatePlaceholder, placeholderKey } from './template-placeholders';

/** A placeholder of a template that nobody has filled in. */
export interface Placeholder {
  range: TextRange;
  /** Whether it stands for the name of the person written to. */
  asksForName: boolean;
  /** Whether it is one that our own templates have. */
  isOurs: boolean;
  /** Whether it stands for the name of a person, be it the writer's. */
  isName: boolean;
}

/** A match of `placeholderForms`, which may be a placeholder. */
interface Candidate {
  text: string;
  match: string;
  start: number;
  form: string;
  content: string;
  words: string[];
  isOurs: boolean;
}

/** Words of an instruction in brackets, at most; anything longer is a remark. */
const mostWords = 9;
/** With more words, brackets are no button and no tag. */
const manyWords = 3;

/**
 * Finds the placeholders of the usual template languages, in order and without overlap. `names`: what
 * the interface calls those of our own templates, see `Profile`.
 */
export function findPlaceholders(text: string, names: readonly string[] = []): Placeholder[] {
  if (!mayHavePlaceholders(text)) return [];
  const own = new Set(names.map(placeholderKey));
  const found: Placeholder[] = [];
  const left: Candidate[] = [];
  for (const { 0: match, index: start, groups = {} } of text.matchAll(placeholderForms)) {
    const [form, content] = Object.entries(groups).find(([, value]) => value !== undefined) ?? [];
    if (form === undefined || content === undefined) continue;
    const isShown = form === 'brace' && own.has(placeholderKey(content));
    const isOurs = isShown || isTemplatePlaceholder(match);
    const candidate = { text, match, start, form, content, words: fieldWords(content), isOurs };
    if (isLabel(candidate)) continue;
    if (isPlaceholder(candidate)) found.push(read(candidate));
    else if (form === 'bracket') left.push(candidate);
  }
  if (found.length === 0 || left.length === 0) return found;
  // Where one is left in, other brackets are of the same template.
  const others = left.filter(({ content }) => {
    const words = allWords(content);
    return words.length > manyWords || isLikelyGap(content, words);
  });
  return [...found, ...others.map(read)].sort((a, b) => a.range[0] - b.range[0]);
}

function read({ start, match, form, words, isOurs }: Candidate): Placeholder {
  const isSomebody = form === 'circles' || form === 'nothing';
  const hasName = words.some(isName);
  return {
    range: [start, start + match.length],
    isOurs,
    isName: isSomebody || (hasName && !words.some((word) => notPersons.has(word))),
    asksForName:
      isSomebody ||
      (hasName && !words.some((word) => notTheirs.has(word) || otherFields.has(word))),
  };
}

function isPlaceholder(candidate: Candidate): boolean {
  const { text, match, start, form, content, words } = candidate;
  if (candidate.isOurs) return true;
  switch (form) {
    case 'circles':
    case 'printf':
      return true;
    case 'nothing':
      return endsInGreeting(text.slice(Math.max(0, start - 40), start));
    case 'brace':
      return isBrace(content, words);
    case 'bracket':
      return (
        isField(words) ||
        isUnparted(candidate) ||
        isInstruction(candidate) ||
        (!match.startsWith('【') &&
          isGap(text, start, start + match.length, content, allWords(content)))
      );
    case 'angle':
      return (isField(words) && words[0] !== 'time') || instructions.has(words[0] ?? '');
    case 'merge':
      // «iPhone» and «SUMMER_20» are names in quotes.
      return /_|[a-z][A-Z]/.test(content) && isField(words);
    case 'percent':
    case 'dollars':
    case 'ats':
    case 'hashes':
    case 'lines':
    case 'marked':
      // %QueueName% and %PATH% are other programs' variables.
      return isField(words) || (words.length === 1 && words.every(isBeside));
    default:
      // {{1}} is WhatsApp's.
      return /\p{L}/u.test(content) || (form === 'sure' && /^\d{1,2}$/.test(content.trim()));
  }
}

function isBrace(content: string, words: string[]): boolean {
  if (isField(words)) return !/^\s*"[^"]+"\s*:/.test(content);
  // {name}, {first_name}, {$name}, {!Contact.Name}, {Hi|Hello}, {field=name}; not {acme.com}, {a: 1}.
  if (/^[$!]?\p{L}[\p{L}\p{M}\p{N}_.-]+$/u.test(content)) {
    return !content.includes('.') || words.some((word) => isOne(word) || isBeside(word));
  }
  // {brief description of the fix}, {app/site}; not {on, off}, not code.
  return (
    /^[^|]+\|[^|]/.test(content) ||
    (/^!?\p{L}[^,:;="'(){}\\]*[\p{L}\p{N}]$|^\w+=\w+$/u.test(content) && words.length <= mostWords)
  );
}

/** 【お名前】 at the end of a line, before a colon or before another 【 is a label in a form. */
function isLabel({ text, start, match }: Candidate): boolean {
  if (!match.startsWith('【')) return false;
  const end = start + match.length;
  const begins = /(?:^|[\n】:：])[\s\p{P}\p{S}]*$/u.test(
    text.slice(Math.max(0, start - 10), start),
  );
  return begins && /^ ?(?:[【:：\n]|$)/.test(text.slice(end, end + 2));
}

/** `[고객명]`, `[订单号]` in scripts without spaces. At the beginning of a line, and in 【】, it is a heading, if it addresses nobody. */
function isUnparted({ text, start, match, content }: Candidate): boolean {
  if (!unpartedFields.test(content)) return false;
  if (!match.startsWith('【') && start > 0 && text.charAt(start - 1) !== '\n') return true;
  return /^\s?(?:様|さま|さん|先生|님|씨|您|你)/.test(text.slice(start + match.length));
}

/** `[specific problem]`, `[#XXXX]`, `[bringing this up / reaching out]`, `[action you take]`. */
function isInstruction({ text, start, match, content, words }: Candidate): boolean {
  if (match.startsWith('【')) return false;
  if (content === 'X' && text.charAt(start + match.length) === '%') return true;
  if (/^[#№]?\s?(?:X{2,}|#{2,}|_{2,})(?:\s|$)|^X(?:[-–]Y)? \p{Ll}/u.test(content)) return true;
  const [first = ''] = words;
  if (first === 'insert' && words.length > 1) return true;
  if (words.length <= 1) {
    return fieldsWithin.has(first) && start > 0 && text.charAt(start - 1) !== '\n';
  }
  if (words.length > mostWords || words.some((word) => meant.has(word))) return false;
  if (/[!?.…"“”„«]|^\d/.test(content)) return false;
  if (first !== 'or' && words.some((word) => instructions.has(word))) return true;
  const hasField = words.some((word) => isOne(word) || isBeside(word));
  if (/\p{L} ?\/ ?\p{L}/u.test(content) && (hasField || / \/ /.test(content))) return true;
  return hasField && words.some((word) => /^(?:you|they|them)$/.test(word));
}

/** All words, also those after a colon or comma. */
function allWords(content: string): string[] {
  return fold(content).match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** The words of a field without its fallback: `contact.firstName|there` is contact, first, name. */
function fieldWords(content: string): string[] {
  const field = content.replace(/[|,:].*/s, '');
  const parted = field.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return fold(parted).match(/[\p{L}\p{M}]+/gu) ?? [];
}

function isField(words: string[]): boolean {
  if (words.length <= 1) return words.some(isOne);
  const isPart = (word: string) => isOne(word) || isBeside(word);
  return words.some(isPart) && words.every((word) => isPart(word) || fieldHelpers.has(word));
}

const isName = (word: string) => nameFields.has(word);
const isOne = (word: string) => nameFields.has(word) || otherFields.has(word);
const isBeside = (word: string) => besideFields.has(word);
