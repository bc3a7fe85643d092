import type { Conversation } from '../../../rules';
import { hasNothingToScroll } from '../page/layout';
import type { MessageRow, Thread } from '../page/thread';

/** What a conversation has shown so far. X removes rows from the page when they are scrolled away. */
export interface Seen {
  key: string;
  received: number;
  sent: number;
  sentSince: number;
  lastReceived: string;
  /** Texts of ours, the latest last. */
  lastSent: readonly string[];
  /** The beginning of the conversation is in sight, or was for certain. */
  start: boolean;
  /** The start has been in sight for 300 ms without a break (open-conversation.ts). */
  startSettled: boolean;
  /** The start was seen with a message or the profile card. A list without either may be loading. */
  startSure: boolean;
}

/** Texts of ours that are kept: they show which language we write in here. */
const mostSent = 5;

/** The memory of a chat that was opened just now. */
export function nothingSeen(key: string): Seen {
  return {
    key,
    received: 0,
    sent: 0,
    sentSince: 0,
    lastReceived: '',
    lastSent: [],
    start: false,
    startSettled: false,
    startSure: false,
  };
}

/** Adds what is mounted now to what has been seen. What was seen once stays seen. */
export function addSeen(seen: Seen, { rows, isBusy, hasStart, hasEnd, scroller }: Thread): void {
  const sides = rows.filter((row) => row.status !== 'failed');
  const theirs = sides.filter((row) => row.side === 'theirs');
  const ours = sides.filter((row) => row.side === 'ours');
  seen.received = Math.max(seen.received, theirs.length);
  // A message on its way may still fail: it is counted in factsOf, as long as it is there.
  seen.sent = Math.max(seen.sent, ours.filter((row) => row.status === 'sent').length);
  const latest = theirs.at(-1);
  // Scrolled up, the last row that is mounted is not their latest message.
  if (latest && hasEnd) {
    seen.lastReceived = latest.text;
    seen.sentSince = after(sides, latest).filter((row) => row.side === 'ours').length;
  }
  const texts = ours.map(({ text }) => text).filter((text) => text.trim() !== '');
  const lastSent = texts.slice(-mostSent);
  // The same list as long as it says the same: what follows it looks at nothing else.
  if (hasEnd && lastSent.join('\n') !== seen.lastSent.join('\n')) seen.lastSent = lastSent;
  const isStart = !isBusy && (hasStart || (scroller !== null && hasNothingToScroll(scroller)));
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
  // A row of an unknown side may be an answer: then the beginning is not known either.
  const isClear = rows.every((row) => row.side !== 'unknown');
  return {
    recipients: isGroup ? (others ?? 0) : 1,
    beginning: seen.startSettled && isClear,
    sent: Math.max(seen.sent, rows.filter(isOursOut).length),
    received: seen.received,
    sentSince: seen.sentSince,
    lastReceived: seen.lastReceived,
    lastSent: seen.lastSent,
    ...(partnerName !== null && !isGroup && { partnerName }),
  };
}

function isOursOut({ side, status }: MessageRow): boolean {
  return side === 'ours' && status !== 'failed';
}
