import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';

/** The values of the `{name}` placeholders in a sentence. */
export type WordsData = Record<string, string | number>;

const placeholder = /\{(\w+)\}/;

// Made once: constructing one costs more than the rest of a sentence, and the language never
// changes.
const plurals = once(() => new Intl.PluralRules(uiLanguage()));
const numbers = once(() => new Intl.NumberFormat(uiLanguage()));
const languageNames = once(() => new Intl.DisplayNames(uiLanguage(), { type: 'language' }));

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * The sentence of a message id (`public/_locales`) in the browser's language, with `{name}`
 * replaced by `data.name`. A number called `count` also chooses the plural form: the id with
 * `_one`, `_other`, … An unknown id is returned as it is, so that the mistake is seen.
 */
export function say(id: string, data: WordsData = {}): string {
  return parts(id, data)
    .map((part) => part.text)
    .join('');
}

/** The same sentence with each text from `data` in a `<bdi>`, as its direction may differ. */
export function Words({ id, data = {} }: { id: string; data?: WordsData }): ComponentChildren {
  return parts(id, data).map(({ text, given }) =>
    given ? <bdi key={text}>{withMentions(text)}</bdi> : text,
  );
}

/** After Arabic the `@` of a mention would be shown behind its name. */
function withMentions(text: string): string {
  return text.replace(/([\u0620-\u064a]\s)(?=@\w)/g, '$1\u200e');
}

/** A number as the language writes it. */
export function sayNumber(value: number): string {
  return numbers().format(value);
}

/** A list as a part of a sentence: `unit` = "a, b, c", `conjunction` = "a, b and c". */
export function sayList(items: Iterable<string>, type: 'unit' | 'conjunction'): string {
  return new Intl.ListFormat(uiLanguage(), { type }).format(items);
}

function parts(id: string, data: WordsData): { text: string; given: boolean }[] {
  // Splitting by a pattern with a group puts the names at the odd positions.
  return sentence(id, data)
    .split(placeholder)
    .map((part, index) =>
      index % 2 === 0
        ? { text: part, given: false }
        : { text: shown(data[part], part), given: typeof data[part] === 'string' },
    );
}

function sentence(id: string, { count }: WordsData): string {
  if (typeof count === 'number') {
    const category = plurals().select(count);
    const plural = message(`${id}_${category}`) || message(`${id}_other`);
    if (plural !== '') return plural;
  }
  return message(id) || id;
}

/** Messages read so far: once the extension is updated, an open tab can read no more. */
const known = new Map<string, string>();
let language: string | undefined;

function message(id: string): string {
  const words = known.get(id);
  if (words !== undefined) return words;
  if (browser.runtime?.id === undefined) return '';
  // Some ids come from `rules/` as data, which WXT's generated type does not know.
  const found = browser.i18n.getMessage(id as Parameters<typeof browser.i18n.getMessage>[0]);
  known.set(id, found);
  return found;
}

function shown(value: string | number | undefined, name: string): string {
  if (value === undefined) return `{${name}}`;
  if (name === 'time') {
    return new Intl.DateTimeFormat(uiLanguage(), {
      weekday: 'short',
      hour: 'numeric',
      minute: '2-digit',
    }).format(Number(value));
  }
  if (typeof value === 'number') return sayNumber(value);
  if (name === 'language' || name === 'theirLanguage') return languageNames().of(value) ?? value;
  if (name !== 'date') return value;
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return value;
  return new Intl.DateTimeFormat(uiLanguage(), { day: 'numeric', month: 'short' }).format(date);
}

/**
 * The browser's language with its region, as `en-GB` writes dates differently from `en-US`; the
 * language of our messages when they are not in the browser's.
 */
function uiLanguage(): string {
  language ??= languageOf(browser.i18n.getUILanguage(), message('popup_language'));
  return language;
}

function languageOf(ofBrowser: string, ofWords: string): string {
  const baseOf = (tag: string) => tag.split('-')[0];
  return ofWords === '' || baseOf(ofWords) === baseOf(ofBrowser) ? ofBrowser : ofWords;
}
