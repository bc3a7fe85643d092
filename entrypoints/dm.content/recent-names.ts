/** Milliseconds for which the name of another chat may still be on the writer's mind. */
const recently = 60 * 60 * 1000;

/** Names of the chats that were open in this tab. In memory only, gone with the tab. */
export class RecentNames {
  readonly #opened = new Map<string, { name: string; at: number }>();

  /** A chat is open now. */
  note(conversation: string, name: string, now: number): void {
    this.#opened.set(conversation, { name, at: now });
  }

  /** Names of other chats within the last hour, the latest first. */
  others(conversation: string, now: number): string[] {
    return [...this.#opened]
      .filter(([key, { at }]) => key !== conversation && now - at < recently)
      .sort(([, one], [, other]) => other.at - one.at)
      .map(([, { name }]) => name);
  }
}
