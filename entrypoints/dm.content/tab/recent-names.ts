/** Milliseconds after leaving a chat in which its partner's name may be used by mistake. */
const recently = 60 * 60 * 1000;

/** Names of the chats that were open in this tab. In memory only, gone with the tab. */
export class RecentNames {
  /** Names, and when their chats were left (milliseconds since 1970). */
  readonly #left = new Map<string, { name: string; at: number }>();
  #current: { conversation: string; name: string } | null = null;

  /** A chat was opened; the one before it, if another, was left. */
  enter(conversation: string, name: string, now: number): void {
    if (conversation !== this.#current?.conversation) this.leave(now);
    this.#current = { conversation, name };
  }

  /** The open chat was left. */
  leave(now: number): void {
    if (this.#current)
      this.#left.set(this.#current.conversation, { name: this.#current.name, at: now });
    this.#current = null;
  }

  /**
   * Names of other chats that were left within the last hour, the latest first. A chat that is noted
   * as open while another one is asked about counts as left just now.
   */
  others(conversation: string, now: number): string[] {
    const others = new Map(this.#left);
    if (this.#current)
      others.set(this.#current.conversation, { name: this.#current.name, at: now });
    return [...others]
      .filter(([key, { at }]) => key !== conversation && now - at < recently)
      .sort(([, one], [, other]) => other.at - one.at)
      .map(([, { name }]) => name);
  }
}
