import { findLinks } from './links/find-links';
import { findMentions } from './links/find-mentions';
import { findPlaceholders, type Placeholder } from './text/find-placeholders';
import { fold, isAscii } from './text/fold';
import { guessLanguage } from './text/language/guess-language';
import { thanksIn } from './text/thanks';
import type { Link, Mention, TextRange } from './types';

/** The text being written, and what is found in it, each found once and only when asked for. */
export class Draft {
  readonly text: string;
  #placeholders: readonly Placeholder[] | undefined;
  #links: readonly Link[] | undefined;
  #mentions: readonly Mention[] | undefined;
  #prose: string | undefined;
  #isAscii: boolean | undefined;
  #foldedProse: string | undefined;
  #hasThanks: boolean | undefined;
  #language: string | null | undefined;

  readonly #placeholderNames: readonly string[] | undefined;

  /** `placeholderNames` as in `Profile`. */
  constructor(text: string, placeholderNames?: readonly string[]) {
    this.text = text;
    this.#placeholderNames = placeholderNames;
  }

  get placeholders(): readonly Placeholder[] {
    this.#placeholders ??= findPlaceholders(this.text, this.#placeholderNames);
    return this.#placeholders;
  }

  /** Without links inside placeholders: `{{contact.name}}` is not meant as one. */
  get links(): readonly Link[] {
    this.#links ??= this.#outsidePlaceholders(findLinks(this.text));
    return this.#links;
  }

  get mentions(): readonly Mention[] {
    this.#mentions ??= this.#outsidePlaceholders(findMentions(this.text, this.links));
    return this.#mentions;
  }

  /** Whether it has only ASCII characters, which saves searches for others. */
  get isAscii(): boolean {
    this.#isAscii ??= isAscii(this.text);
    return this.#isAscii;
  }

  /** The text with its links and mentions replaced by spaces, so that offsets stay the same. */
  get prose(): string {
    this.#prose ??= blankOut(this.text, [...this.links, ...this.mentions]);
    return this.#prose;
  }

  /** The prose after `fold`, which changes its length: its offsets are not the draft's. */
  get foldedProse(): string {
    this.#foldedProse ??= this.isAscii ? this.prose.toLowerCase() : fold(this.prose);
    return this.#foldedProse;
  }

  /** Whether it says thanks. */
  get hasThanks(): boolean {
    this.#hasThanks ??= thanksIn(this.foldedProse);
    return this.#hasThanks;
  }

  #outsidePlaceholders<Found extends { range: TextRange }>(
    found: readonly Found[],
  ): readonly Found[] {
    if (found.length === 0 || this.placeholders.length === 0) return found;
    return found.filter(({ range: [start] }) =>
      this.placeholders.every(({ range }) => start < range[0] || start >= range[1]),
    );
  }

  /** The language that `guessLanguage` finds; null = none that it knows. */
  language(preferred: string): string | null {
    if (this.#language === undefined) this.#language = guessLanguage(this.prose, preferred);
    return this.#language;
  }
}

/** Replaces what was found by as many spaces. */
export function blankOut(text: string, found: readonly { range: TextRange }[]): string {
  if (found.length === 0) return text;
  let blanked = '';
  for (const { range } of [...found].sort((a, b) => a.range[0] - b.range[0])) {
    blanked += text.slice(blanked.length, range[0]);
    blanked += ' '.repeat(Math.max(0, range[1] - blanked.length));
  }
  return blanked + text.slice(blanked.length);
}
