/** A text that was passed. It counts as sent once more than `shownBefore` rows show it. */
export interface ExpectedSend {
  /** What the conversation it was written in has been known by in this tab, as conversation-key.ts has it. */
  keys: Set<string>;
  /** Its lasting name for the account that wrote, null while the page showed none. */
  to: string | null;
  text: string;
  /** It was the first message of the conversation. */
  isFirst: boolean;
  shownBefore: number;
}
