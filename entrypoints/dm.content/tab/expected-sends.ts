/** A press that passed; its message has gone out once more than this many rows show its words. */
export interface ExpectedSend {
  key: string;
  text: string;
  isFirst: boolean;
  shownBefore: number;
}
