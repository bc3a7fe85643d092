import { batch, signal as createSignal, type ReadonlySignal } from '@preact/signals';
import type { Conversation } from '../../rules';
import type { Composer, MessageRow, Thread } from './composer';

/** The open conversation, as far as the page has shown it since it was opened. */
export interface OpenConversation {
  /** What everything about this conversation is keyed by; never stored. */
  key: string;
  partnerHandle: string | null;
  partnerName: string | null;
  isGroup: boolean;
  /** For `lint`. */
  facts: Conversation;
}

/** What a conversation has shown so far: rows leave the page when they are scrolled away. */
interface Seen {
  key: string;
  received: number;
  sent: number;
  sentSince: number;
  lastReceived: string;
  start: boolean;
  /** The start has been in sight for `startPause`. */
  startSettled: boolean;
  isEdit: boolean;
  /** Rows of the chat open before, which may stay mounted for a moment after the switch. */
  foreign: ReadonlySet<string>;
}

/** Milliseconds for which a thread must show its start: X fills its lists late. */
const startPause = 300;

/**
 * Follows the thread that a composer writes into, until `signal` aborts; read once per frame in
 * which it changed. X reuses one composer for all chats, so a change of conversation starts anew.
 * `refresh` reads at once, for a press.
 */
export function followConversation(
  composer: Composer,
  signal: AbortSignal,
): { open: ReadonlySignal<OpenConversation>; refresh(): void } {
  const { adapter, editor } = composer;
  let seen = nothingSeen('', []);
  let lastRows: MessageRow[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const open = createSignal(read());

  function read(): OpenConversation {
    const thread = adapter.readThread(editor);
    const key = keyOf(thread);
    if (key !== seen.key) {
      seen = nothingSeen(key, lastRows);
      clearTimeout(timer);
      timer = undefined;
    }
    thread.rows = thread.rows.filter(({ id }) => !seen.foreign.has(id));
    lastRows = thread.rows;
    look(seen, thread);
    if (!seen.start) {
      clearTimeout(timer);
      timer = undefined;
    } else if (!seen.startSettled && timer === undefined) {
      timer = setTimeout(() => {
        timer = undefined;
        seen.startSettled = true;
        refresh();
      }, startPause);
    }
    return {
      key,
      partnerHandle: thread.partnerHandle,
      partnerName: thread.partnerName,
      isGroup: thread.isGroup,
      facts: factsOf(seen, thread),
    };
  }

  function refresh() {
    batch(() => {
      const next = read();
      if (next.key !== open.peek().key || JSON.stringify(next) !== JSON.stringify(open.peek())) {
        open.value = next;
      }
      const before = composer.text.peek();
      composer.refresh();
      noticeEdit(before);
    });
  }

  /** A field filled without typing with the text of a row of ours edits that row. */
  function noticeEdit(before: string) {
    const text = composer.text.peek();
    if (text === before || text === '') {
      if (text === '') seen.isEdit = false;
      return;
    }
    const jumped = Math.abs(text.length - before.length) > 1 && composer.isSettled.peek();
    if (!jumped || composer.lastPaste?.text === text) return;
    const rows = adapter.readThread(editor).rows;
    if (rows.some((row) => row.side === 'ours' && row.text === text)) seen.isEdit = true;
  }

  const schedule = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      refresh();
    });
  };
  const form = () => adapter.panelAnchor(editor);
  const observer = new MutationObserver((records) => {
    // Typing changes the form on every key and says nothing of the thread.
    if (records.some(({ target }) => !form()?.contains(target))) schedule();
  });
  const root = editor.getRootNode();
  const panel = adapter.panel(editor) ?? (root instanceof ShadowRoot ? root : editor.parentElement);
  observer.observe(panel ?? editor, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['aria-busy', 'data-send-status', 'class', 'href'],
  });
  // A chat may be switched without a change below the panel: the address is asked as well.
  window.addEventListener('focusin', schedule, { capture: true, signal });
  window.addEventListener('popstate', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
  return { open, refresh };
}

function keyOf({ id, partnerHandle, partnerName }: Thread): string {
  return id ?? (partnerHandle ? `@${partnerHandle.toLowerCase()}` : (partnerName ?? ''));
}

function nothingSeen(key: string, before: MessageRow[]): Seen {
  return {
    key,
    received: 0,
    sent: 0,
    sentSince: 0,
    lastReceived: '',
    start: false,
    startSettled: false,
    isEdit: false,
    foreign: new Set(before.map(({ id }) => id).filter((id) => id !== '')),
  };
}

/** Adds what is mounted now to what has been seen; nothing seen is ever taken back. */
function look(seen: Seen, { rows, isBusy, hasStart, scroller }: Thread): void {
  const sides = rows.filter((row) => !row.failed);
  const theirs = sides.filter((row) => row.side === 'theirs');
  const ours = sides.filter((row) => row.side === 'ours');
  seen.received = Math.max(seen.received, theirs.length);
  seen.sent = Math.max(seen.sent, ours.length);
  const latest = theirs.at(-1);
  if (latest) {
    seen.lastReceived = latest.text;
    seen.sentSince = after(sides, latest).filter((row) => row.side === 'ours').length;
  }
  const showsAll = scroller !== null && scroller.scrollHeight <= scroller.clientHeight;
  // Once settled, the start stays known however far the list is scrolled.
  seen.start = seen.startSettled || (!isBusy && (hasStart || showsAll));
}

function after(rows: MessageRow[], row: MessageRow): MessageRow[] {
  return rows.slice(rows.indexOf(row) + 1);
}

function factsOf(seen: Seen, { isGroup, partnerName, rows }: Thread): Conversation {
  // A message whose side the page does not give may be an answer: nothing is known then.
  const isClear = rows.every((row) => row.side !== 'unknown');
  return {
    recipients: isGroup ? 0 : 1,
    beginning: seen.startSettled && !seen.isEdit && isClear,
    sent: seen.sent,
    received: seen.isEdit ? 0 : seen.received,
    sentSince: seen.sentSince,
    lastReceived: seen.lastReceived,
    ...(partnerName !== null && !isGroup && { partnerName }),
  };
}
