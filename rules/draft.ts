import { findLinks } from './links/find-links';
import { findMentions } from './links/find-mentions';
import { fold } from './text/fold';
import { guessLanguage } from './text/language';
import type { Link, Mention, TextRange } from './types';

/** The text being written, and what is found in it, each found once and only when asked for. */
export class Draft {
  readonly text: string;
  #links: readonly Link[] | undefined;
  #mentions: readonly Mention[] | undefined;
  #prose: string | undefined;
  #foldedProse: string | undefined;
  #language: string | null | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get links(): readonly Link[] {
    this.#links ??= findLinks(this.text);
    return this.#links;
  }

  get mentions(): readonly Mention[] {
    this.#mentions ??= findMentions(this.text, this.links);
    return this.#mentions;
  }

  /** The text with spaces for its links and mentions; offsets stay. */
  get prose(): string {
    this.#prose ??= blankOut(this.text, [...this.links, ...this.mentions]);
    return this.#prose;
  }

  /** The prose as by `fold`: offsets do not stay. */
  get foldedProse(): string {
    this.#foldedProse ??= fold(this.prose);
    return this.#foldedProse;
  }

  /** As guessed by `guessLanguage`. */
  language(preferred: string): string | null {
    if (this.#language === undefined) this.#language = guessLanguage(this.prose, preferred);
    return this.#language;
  }
}

/** The text with spaces for what lies in `ranges`. */
export function blankOut(text: string, found: readonly { range: TextRange }[]): string {
  if (found.length === 0) return text;
  let blanked = '';
  for (const { range } of [...found].sort((a, b) => a.range[0] - b.range[0])) {
    blanked += text.slice(blanked.length, range[0]);
    blanked += ' '.repeat(Math.max(0, range[1] - blanked.length));
  }
  return blanked + text.slice(blanked.length);
}
