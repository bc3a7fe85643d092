import { findDetails } from '../details/find-details';
import { asciiHost } from '../hosts/ascii-host';
import { isBelow, readOwnDomains } from '../hosts/own-domains';
import { areSameName } from '../phrases/short-names';
import { firstNameWithin, isOrganization } from '../phrases/titles';
import { fold } from '../text/fold';
import { templatePlaceholders } from '../text/template-placeholders';
import { withEdits } from '../text/with-edits';
import type { TextRange } from '../types';

/** Code points of a suggested title. */
const longestTitle = 40;
/** Code units of a display name that are read. */
const longestName = 500;

/** Whom a draft was for, and what in it is the business's own. */
export interface DraftOwners {
  /** Display name of the person written to; `''` in groups. */
  partnerName: string;
  /** Without the `@`; `''` where the page shows none. */
  partnerHandle: string;
  domains: readonly string[];
  /** Texts whose details are the business's own: own details, pages, own templates. */
  ownTexts: readonly string[];
}

type Edit = { range: TextRange; text: string };

/**
 * A draft as a template: the name and handle of the person it was for become placeholders, and so do
 * details (`{detail}`) that are not the business's own. Parts of the name are found in any case, with
 * or without accents, and in short forms.
 */
export function templateFromDraft(text: string, owners: DraftOwners): string {
  const edits: Edit[] = [];
  const add = (range: TextRange, words: string) => {
    const isFree = edits.every((edit) => range[0] >= edit.range[1] || range[1] <= edit.range[0]);
    if (isFree) edits.push({ range, text: words });
  };
  // Placeholders stay as they are.
  for (const { 0: words, index } of text.matchAll(templatePlaceholders)) {
    add([index, index + words.length], words);
  }
  const domains = readOwnDomains([...owners.domains]);
  const own = new Set(findDetails(owners.ownTexts.join('\n\n')).map(({ key }) => key));
  for (const { range, kind, key } of findDetails(text)) {
    const host = kind === 'email' ? asciiHost(key.slice(key.indexOf('@') + 1)) : '';
    if (!own.has(key) && !(host !== '' && isBelow(host, domains))) add(range, '{detail}');
  }
  const addHandle = (pattern: RegExp) => {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      add([index, index + words.length], '{handle}');
    }
  };
  addHandle(handlePattern(owners.partnerHandle, '[@＠]'));
  for (const { range, words } of namesIn(text, owners.partnerName)) add(range, words);
  // Without its @ a handle may also be the name, as in "Hi Ana".
  addHandle(handlePattern(owners.partnerHandle, '(?<!\\w)'));
  return withEdits(text, edits);
}

/** Never matches without a handle. */
function handlePattern(handle: string, before: string): RegExp {
  return /^\w{1,15}$/.test(handle) ? new RegExp(`${before}${handle}(?!\\w)`, 'gi') : /(?!)/g;
}

/** Where a text has the name of a person, whole or in part, and the placeholder for it. */
function* namesIn(
  text: string,
  displayName: string,
): Generator<{ range: TextRange; words: string }> {
  const name = displayName.slice(0, longestName).trim();
  if (name === '') return;
  const whole = new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'giu',
  );
  for (const { 0: words, index } of text.matchAll(whole)) {
    yield { range: [index, index + words.length], words: '{full name}' };
  }
  const first = firstNameWithin(name);
  // What stands behind a `_` is a part of the name as well: ana_ruiz.
  const parts = wordsIn(name.replaceAll('_', ' '));
  const others = parts.filter(({ word }) => word !== first && !isOrganization(word));
  for (const { word, start } of wordsIn(text)) {
    const range = [start, start + word.length] as const;
    if (first !== '' && isSame(word, first)) yield { range, words: '{first name}' };
    else if (others.some((other) => isSame(word, other.word))) yield { range, words: '{detail}' };
  }
  // Scripts without spaces: 山田 of 山田太郎 is no word of its own.
  for (const word of [first, ...others.map((other) => other.word)]) {
    for (const part of unspacedParts(word)) {
      for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
        const range = [at, at + part.length] as const;
        yield { range, words: word === first ? '{first name}' : '{detail}' };
      }
    }
  }
}

function wordsIn(text: string): { word: string; start: number }[] {
  return Array.from(text.matchAll(/(?<!_)\p{L}[\p{L}\p{M}]+(?!_)/gu), ({ 0: word, index }) => ({
    word,
    start: index,
  }));
}

function isSame(word: string, name: string): boolean {
  const [typed, own] = [fold(word), fold(name)];
  if (typed === own || typed === `${own}s`) return true;
  // A short form is hardly longer: Benny for Ben; not Analysis for Ana.
  return typed.length <= own.length + 2 && areSameName(typed, own);
}

/** The name, and its beginnings and ends of two characters or more, longest first. */
function unspacedParts(name: string): string[] {
  if (
    !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,12}$/u.test(name)
  )
    return [];
  const parts = new Set([name]);
  for (let length = name.length - 1; length >= 2; length -= 1) {
    parts.add(name.slice(0, length)).add(name.slice(-length));
  }
  return [...parts];
}

/** A title for a template: the words of its first sentence that has some and no placeholder. */
export function suggestTitle(text: string): string {
  const sentences = text.split(/[\n.!?…。！？]+(?:\s|$)|[\n。！？]/);
  const words =
    sentences.find((sentence) => /\p{L}/u.test(sentence) && !/[{}]/.test(sentence)) ??
    text.replace(/\{[^{}]*\}/g, ' ');
  const plain = words
    .replace(/(?:https?:\/\/\S+|[{}:\s])+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '');
  const cut = [...plain].slice(0, longestTitle).join('');
  return cut.length < plain.length ? cut.replace(/(\S)\s\S*$/, '$1') : cut;
}
