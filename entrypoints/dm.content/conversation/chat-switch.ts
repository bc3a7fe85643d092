import type { Thread } from '../page/thread';

/*
 * X changes the address first; header and messages follow 80 to 240 ms later, in either order, and
 * show the last chat until then (tests of other tools, autumn 2026). What is still of the last chat
 * is left out here, so that nothing of one person is ever taken for another's.
 */

/**
 * Milliseconds after which a header or list that still looks like the last chat's is taken for the new
 * chat's: two groups may have the same name.
 */
export const longestSwitch = 2000;
/** Milliseconds within which the header of the docked chat, which has no address, follows its list. */
const headerPause = 300;

/** What of a reading belongs to the open conversation. */
export interface OwnPart {
  thread: Thread;
  /** False while the header may still be the last chat's: nobody knows whom one writes to. */
  isPersonKnown: boolean;
  /** Milliseconds after which the page is to be read again, even if nothing changes; null = never. */
  again: number | null;
}

/** The list of messages that was there before another one took its place. */
interface EarlierList {
  list: Pick<Thread, 'rows' | 'scroller'>;
  at: number;
}

/** The chat before: when it was left, and what of it may still be shown. */
interface LeftChat {
  last: Thread;
  at: number;
  isHeaderOld: boolean;
  isListOld: boolean;
}

/** Takes the readings of one composer's thread, in the order in which they were made. */
export class ChatSwitch {
  #last: Thread | null = null;
  #earlier: EarlierList | null = null;
  #left: LeftChat | null = null;

  /** `isOther`: with this reading another chat is open. `now` in milliseconds of any clock. */
  take(thread: Thread, isOther: boolean, now: number): OwnPart {
    const last = this.#last;
    if (last !== null && last.rows.length > 0 && last.scroller !== thread.scroller) {
      this.#earlier = { list: last, at: now };
    }
    this.#last = thread;
    if (isOther && last !== null) this.#leave(last, thread, now);
    if (this.#left !== null) return this.#whileLeaving(thread, this.#left, now);
    const since = now - (this.#earlier?.at ?? Number.NEGATIVE_INFINITY);
    // Without an address only the header says who it is: a new list may be somebody else's.
    if (isOther || thread.id !== null || since >= headerPause) return whole(thread);
    return { ...whole(withoutPerson(thread)), isPersonKnown: false, again: headerPause - since };
  }

  #leave(last: Thread, { id }: Thread, now: number): void {
    const earlier = this.#earlier;
    const isListFirst = id === null && earlier !== null && now - earlier.at < longestSwitch;
    this.#left = {
      // Where the list came before the header, the one before it was the last chat's.
      last: isListFirst ? { ...last, ...earlier.list } : last,
      at: now,
      isHeaderOld: last.partnerHandle !== null || last.partnerName !== null,
      isListOld: true,
    };
  }

  /** A reading while the page may still show the last chat: what can only be of that is left out. */
  #whileLeaving(thread: Thread, left: LeftChat, now: number): OwnPart {
    const { last } = left;
    const rest = left.at + longestSwitch - now;
    left.isHeaderOld &&= isSameHeader(thread, last) && (rest > 0 || isOneOther(thread, last));
    const isListLike =
      rest > 0 && isLikeList(thread, last) && (left.isHeaderOld || !isOwnCard(thread));
    left.isListOld &&= isListLike || hasRowsOf(thread, last);
    if (!left.isHeaderOld && !left.isListOld) this.#left = null;
    const own = left.isListOld ? withoutList(thread) : thread;
    return {
      thread: left.isHeaderOld ? withoutPerson(own) : own,
      isPersonKnown: !left.isHeaderOld,
      again: this.#left !== null && rest > 0 ? rest : null,
    };
  }
}

function whole(thread: Thread): OwnPart {
  return { thread, isPersonKnown: true, again: null };
}

function withoutPerson(thread: Thread): Thread {
  return { ...thread, partnerHandle: null, partnerName: null, others: null };
}

function withoutList(thread: Thread): Thread {
  return { ...thread, rows: [], isBusy: true, hasStart: false, hasEnd: false };
}

function isSameHeader(thread: Thread, last: Thread): boolean {
  return thread.partnerHandle === last.partnerHandle && thread.partnerName === last.partnerName;
}

/** The card that starts a thread names the person whom the header names. */
function isOwnCard({ startHandle, partnerHandle }: Thread): boolean {
  return startHandle !== null && startHandle === partnerHandle;
}

/** Two addresses of chats with one person: they cannot have the same header. */
function isOneOther(thread: Thread, last: Thread): boolean {
  return thread.id !== null && last.id !== null && thread.partnerHandle !== null;
}

/** Whether a message of the last chat is there, by its id. */
function hasRowsOf({ rows }: Thread, last: Thread): boolean {
  const ids = new Set(last.rows.map(({ id }) => id));
  return rows.some(({ id }) => id !== '' && ids.has(id));
}

/**
 * Whether a list may still be the last chat's, where messages have no ids: it shows no others. A list
 * that is empty because it loads is a new one.
 */
function isLikeList(thread: Thread, last: Thread): boolean {
  if (thread.scroller !== last.scroller) return false;
  if (thread.rows.length === 0) return last.rows.length === 0 && !thread.isBusy;
  return thread.rows.every(({ id, side, text }) =>
    last.rows.some((other) => id === '' && side === other.side && text === other.text),
  );
}
