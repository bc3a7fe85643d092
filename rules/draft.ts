import { findLinks } from './find-links';
import { findMentions } from './find-mentions';
import type { Link, Mention } from './types';

/** The text being written, and what is found in it, each found once and only when asked for. */
export class Draft {
  readonly text: string;
  #links: readonly Link[] | undefined;
  #mentions: readonly Mention[] | undefined;

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
}
