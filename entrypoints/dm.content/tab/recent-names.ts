/** Milliseconds for which the name of another chat may still be on the writer's mind. */
const recently = 60 * 60 * 1000;

/** Names of the chats that were open in this tab. In memory only, gone with the tab. */
export class RecentNames {
  /** Names, and when their chats were left (milliseconds since 1970). */
  readonly #left = new Map<string, { name: string; at: number }>();
  #open: { conversation: string; name: string } | null = null;

  /** A chat is open now, and no other. */
  open(conversation: string, name: string, now: number): void {
    if (conversation !== this.#open?.conversation) this.leave(now);
    this.#open = { conversation, name };
  }

  /** No chat is open any more. */
  leave(now: number): void {
    if (this.#open) this.#left.set(this.#open.conversation, { name: this.#open.name, at: now });
    this.#open = null;
  }

  /**
   * Names of other chats that were left within the last hour, the latest first; one that is still
   * noted as open is being left.
   */
  others(conversation: string, now: number): string[] {
    const others = new Map(this.#left);
    if (this.#open) others.set(this.#open.conversation, { name: this.#open.name, at: now });
    return [...others]
      .filter(([key, { at }]) => key !== conversation && now - at < recently)
      .sort(([, one], [, other]) => other.at - one.at)
      .map(([, { name }]) => name);
  }
}
