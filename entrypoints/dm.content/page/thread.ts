/** A message in the open thread, as far as it is mounted. */
export interface MessageRow {
  /** X's own id, `''` where it gives none. Some tools say that it changes once the message is sent. */
  id: string;
  /** `unknown` where the page does not say: never a guess. */
  side: 'ours' | 'theirs' | 'unknown';
  text: string;
  /** `pending` may still fail; `failed` has not gone out. */
  status: 'pending' | 'sent' | 'failed';
}

/** A message that is there and cannot be read: whatever is said of the thread may be wrong. */
export const unreadRow: MessageRow = { id: '', side: 'unknown', text: '', status: 'pending' };

/** What an adapter can read of the thread its composer writes into. */
export interface Thread {
  /** X's id of the conversation, smaller user id first; null where the page has none in sight. */
  id: string | null;
  isGroup: boolean;
  /** How many others a group has, where its header says so. */
  others: number | null;
  partnerHandle: string | null;
  partnerName: string | null;
  /** The mounted messages, oldest first: the list is virtualised, so never all there are. */
  rows: MessageRow[];
  /** X says that it is still loading. */
  isBusy: boolean;
  /** What starts a thread is mounted (the partner's profile card). */
  hasStart: boolean;
  /** The handle on that card, where it has one. */
  startHandle: string | null;
  /** The newest message is mounted: what is read last is the last there is. */
  hasEnd: boolean;
  /** The element that scrolls, where there is one. */
  scroller: HTMLElement | null;
}
