/** A content script's answer to the popup, without any text or name of a conversation. */
export interface TabStatus {
  /** The handle of the account in use, where the page shows one. */
  account: string | null;
  /** `partly`: some part of the page was not found, and the checks that need it are off. */
  state: 'watching' | 'partly' | 'no-composer' | 'not-understood';
}

/** The status as the popup shows it: the tab's answer, or why there is none. */
export interface ShownStatus {
  account: string | null;
  state: TabStatus['state'] | Silence;
}

/** Why a tab does not answer. `unwatched`: it is not X, or it was open before the installation. */
export type Silence =
  | 'unwatched'
  /** There is access to some of X's sites, but not to all. */
  | 'partly-allowed'
  | 'not-allowed'
  /** The person has just granted access. */
  | 'allowed'
  /** The person has just refused access. */
  | 'refused';

/** What the popup sends to the tab. */
export interface StatusQuestion {
  question: 'status';
}

/** Whether a message is the popup's question for the status. */
export function isStatusQuestion(message: unknown): message is StatusQuestion {
  return (
    typeof message === 'object' &&
    message !== null &&
    'question' in message &&
    message.question === 'status'
  );
}
