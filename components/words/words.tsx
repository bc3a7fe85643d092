import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';

/** What `{name}` in a sentence stands for. */
export type WordsData = Record<string, string | number>;

const placeholder = /\{(\w+)\}/;

// To make one costs more than the rest of a sentence; the language outlives the page.
const plurals = once(() => new Intl.PluralRules(uiLanguage()));
const numbers = once(() => new Intl.NumberFormat(uiLanguage()));

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * The words for a message id of `public/_locales`, in the browser's language, with `{name}` replaced
 * by `data.name`. A number called `count` also chooses between the id with `_one`, `_other`, … as the
 * language has plurals. An unknown id gives the id itself, so that it is seen and reported.
 */
export function say(id: string, data: WordsData = {}): string {
  return parts(id, data)
    .map((part) => part.text)
    .join('');
}

/** The same as an element: what comes from the person is set apart from the sentence's direction. */
export function Words({ id, data = {} }: { id: string; data?: WordsData }): ComponentChildren {
  return parts(id, data).map(({ text, given }) => (given ? <bdi key={text}>{text}</bdi> : text));
}

/** A number as the language of the words writes it. */
export function sayNumber(value: number): string {
  return numbers().format(value);
}

/** Several things as one sentence's part: `unit` = "a, b, c", `conjunction` = "a, b and c". */
export function sayList(items: Iterable<string>, type: 'unit' | 'conjunction'): string {
  return new Intl.ListFormat(uiLanguage(), { type }).format(items);
}

function parts(id: string, data: WordsData): { text: string; given: boolean }[] {
  // Splitting at a capturing pattern leaves the names at the odd places.
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

/** What was asked for once: an extension that was updated under an open tab cannot answer again. */
const known = new Map<string, string>();
let language: string | undefined;

function message(id: string): string {
  const words = known.get(id);
  if (words !== undefined) return words;
  if (browser.runtime?.id === undefined) return '';
  // The ids are data of `rules/`; WXT's type knows only those of the interface.
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
  if (name !== 'date') return value;
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return value;
  return new Intl.DateTimeFormat(uiLanguage(), { day: 'numeric', month: 'short' }).format(date);
}

/**
 * The browser's language, with its region (`en-GB` writes dates as `en-US` does not); of the words
 * where there are none in the browser's.
 */
function uiLanguage(): string {
  language ??= languageOf(browser.i18n.getUILanguage(), message('popup_language'));
  return language;
}

function languageOf(ofBrowser: string, ofWords: string): string {
  const baseOf = (tag: string) => tag.split('-')[0];
  return ofWords === '' || baseOf(ofWords) === baseOf(ofBrowser) ? ofBrowser : ofWords;
}
