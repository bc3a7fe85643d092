/** Milliseconds after leaving a chat in which something from it may be pasted by mistake. */
const recently = 60 * 60 * 1000;
/** Of one chat; more is a list that somebody sent, not details of theirs. */
const mostDetails = 200;
const mostChats = 50;

interface Chat {
  /** Keys of what they wrote, and of what we wrote. */
  theirs: Set<string>;
  ours: Set<string>;
  /** When it was last open, in milliseconds since 1970. */
  at: number;
}

/**
 * Details (keys of `findDetails`) that the chats open in this tab have shown. In memory only: an hour,
 * and gone with the tab.
 */
export class SeenDetails {
  readonly #chats = new Map<string, Chat>();

  /** The open chat shows these details. */
  note(conversation: string, theirs: Iterable<string>, ours: Iterable<string>, now: number): void {
    this.#forgetOld(now);
    const chat = this.#chats.get(conversation) ?? { theirs: new Set(), ours: new Set(), at: now };
    chat.at = now;
    for (const [keys, all] of [
      [theirs, chat.theirs],
      [ours, chat.ours],
    ] as const) {
      for (const key of keys) if (all.size < mostDetails) all.add(key);
    }
    // The chat noted last stands last.
    this.#chats.delete(conversation);
    this.#chats.set(conversation, chat);
    for (const oldest of this.#chats.keys()) {
      if (this.#chats.size <= mostChats) break;
      this.#chats.delete(oldest);
    }
  }

  /** The open chat has got another name. */
  rename(conversation: string, better: string): void {
    const chat = this.#chats.get(conversation);
    if (chat === undefined) return;
    this.#chats.delete(conversation);
    this.note(better, chat.theirs, chat.ours, chat.at);
  }

  /** Everything the open chat has shown. */
  of(conversation: string): string[] {
    const chat = this.#chats.get(conversation);
    return chat === undefined ? [] : [...chat.theirs, ...chat.ours];
  }

  /**
   * What they wrote in exactly one other chat within the last hour, and nobody wrote in any other: what
   * we write ourselves, or several people know, belongs to no one.
   */
  foreignTo(conversation: string, now: number): string[] {
    this.#forgetOld(now);
    const count = new Map<string, number>();
    for (const [name, { theirs, ours }] of this.#chats) {
      const isOpen = name === conversation;
      for (const key of theirs) count.set(key, (count.get(key) ?? 0) + (isOpen ? 2 : 1));
      for (const key of ours) count.set(key, 2);
    }
    return [...count].filter(([, chats]) => chats === 1).map(([key]) => key);
  }

  #forgetOld(now: number): void {
    for (const [name, { at }] of this.#chats) {
      if (now - at >= recently) this.#chats.delete(name);
    }
  }
}
