/** What a tab's content script answers when the popup asks; no word of any message, no name. */
export interface TabStatus {
  /** The handle of the account in use, where the page shows one. */
  account: string | null;
  /** `partly`: some part of the page is not where it was, and what needs it is off. */
  state: 'watching' | 'partly' | 'no-composer' | 'not-understood';
}

/** The same as the popup shows it, who also knows why nobody answers. */
export interface ShownStatus {
  account: string | null;
  state: TabStatus['state'] | Silence;
}

/** Nobody answers in the tab: it is not X, was open before us, or we may not be there. */
export type Silence =
  | 'unwatched'
  /** X's sites, but not all of them. */
  | 'partly-allowed'
  | 'not-allowed'
  /** The person has just allowed it. */
  | 'allowed'
  /** The person has just said no. */
  | 'refused';

/** What the popup sends to the tab. */
export interface StatusQuestion {
  question: 'status';
}

export function isStatusQuestion(message: unknown): message is StatusQuestion {
  return (
    typeof message === 'object' &&
    message !== null &&
    'question' in message &&
    message.question === 'status'
  );
}
