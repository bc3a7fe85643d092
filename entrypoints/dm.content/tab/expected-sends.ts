/** A text that was passed. It counts as sent once more than `shownBefore` rows show it. */
export interface ExpectedSend {
  /** The conversation it was written in, as conversation-key.ts has it. */
  key: string;
  text: string;
  /** It was the first message of the conversation. */
  isFirst: boolean;
  shownBefore: number;
}
