import type { Conversation } from '../../../rules';
import type { MessageRow, Thread } from '../page/thread';

/** What a conversation has shown so far: rows leave the page when they are scrolled away. */
export interface Seen {
  key: string;
  received: number;
  sent: number;
  sentSince: number;
  lastReceived: string;
  start: boolean;
  /** The start has been in sight for `startPause`. */
  startSettled: boolean;
  /** It was seen together with a message or the profile card: an empty list may still have been loading. */
  startSure: boolean;
  isEdit: boolean;
  /** Rows of the chat open before, which may stay mounted for a moment after the switch. */
  foreign: ReadonlySet<string>;
}

/** Nothing yet, of a chat that was opened just now; `before` are the rows of the one before. */
export function nothingSeen(key: string, before: readonly MessageRow[]): Seen {
  return {
    key,
    received: 0,
    sent: 0,
    sentSince: 0,
    lastReceived: '',
    start: false,
    startSettled: false,
    startSure: false,
    isEdit: false,
    foreign: new Set(before.map(({ id }) => id).filter((id) => id !== '')),
  };
}

/** Adds what is mounted now to what has been seen; nothing seen is ever taken back. */
export function look(seen: Seen, { rows, isBusy, hasStart, hasEnd, scroller }: Thread): void {
  const sides = rows.filter((row) => row.status !== 'failed');
  const theirs = sides.filter((row) => row.side === 'theirs');
  const ours = sides.filter((row) => row.side === 'ours');
  seen.received = Math.max(seen.received, theirs.length);
  // One that is still on its way may fail yet: it counts only as long as it is there.
  seen.sent = Math.max(seen.sent, ours.filter((row) => row.status === 'sent').length);
  const latest = theirs.at(-1);
  // Somewhere further up, the last that is mounted is not their last word.
  if (latest && hasEnd) {
    seen.lastReceived = latest.text;
    seen.sentSince = after(sides, latest).filter((row) => row.side === 'ours').length;
  }
  const showsAll = scroller !== null && scroller.scrollHeight <= scroller.clientHeight;
  const isStart = !isBusy && (hasStart || showsAll);
  seen.startSure ||= seen.startSettled && isStart && (hasStart || rows.length > 0);
  if (!seen.startSure && !isStart) seen.startSettled = false;
  // Once sure, the start stays known however far the list is scrolled.
  seen.start = seen.startSettled || isStart;
}

function after(rows: MessageRow[], row: MessageRow): MessageRow[] {
  return rows.slice(rows.indexOf(row) + 1);
}

/** What `lint` is told of the conversation. */
export function factsOf(seen: Seen, thread: Thread): Conversation {
  const { isGroup, others, partnerName, rows } = thread;
  // A message whose side the page does not give may be an answer: nothing is known then.
  const isClear = rows.every((row) => row.side !== 'unknown');
  return {
    recipients: isGroup ? (others ?? 0) : 1,
    beginning: seen.startSettled && !seen.isEdit && isClear,
    sent: Math.max(seen.sent, rows.filter(isOursOut).length),
    received: seen.isEdit ? 0 : seen.received,
    sentSince: seen.sentSince,
    lastReceived: seen.lastReceived,
    ...(partnerName !== null && !isGroup && { partnerName }),
  };
}

function isOursOut({ side, status }: MessageRow): boolean {
  return side === 'ours' && status !== 'failed';
}
