import { batch, signal as createSignal, type ReadonlySignal } from '@preact/signals';
import type { Conversation } from '../../../rules';
import type { Composer } from '../composer/composer';
import type { Thread } from '../page/thread';
import type { Tab } from '../tab/tab-state';
import { ChatSwitch, longestSwitch } from './chat-switch';
import { isSameRow, type Mounted } from './compare-rows';
import { conversationKey, isSureKey } from './conversation-key';
import { addSeen, factsOf, nothingSeen } from './thread-memory';

/** The open conversation, as far as the page has shown it since it was opened. */
export interface OpenConversation {
  /** What this tab knows the conversation by: see conversation-key.ts. */
  key: string;
  /** Goes up with each chat opened. Compare this, not `key`: a chat's key may be replaced by a better one. */
  visit: number;
  /** False while X may still show the header of the last chat. Handle and name are null then. */
  isPersonKnown: boolean;
  partnerHandle: string | null;
  partnerName: string | null;
  isGroup: boolean;
  /** For `lint`. */
  facts: Conversation;
}

/** The conversation a composer writes into, kept up to date. */
export interface ConversationState {
  open: ReadonlySignal<OpenConversation>;
  mounted: ReadonlySignal<Mounted>;
  /** The element that scrolls. X replaces it when another chat is opened. */
  scroller: ReadonlySignal<HTMLElement | null>;
  /** Reads at once, for a press. */
  refresh(): void;
}

/** Milliseconds for which a thread must show its start before it counts: X fills its lists late. */
const startPause = 300;

/**
 * Keeps track of the thread that a composer writes into, until `signal` aborts. Changes are read once
 * per frame; a press and timers read at once. X may use one composer for all chats: with another conversation
 * everything seen so far is dropped. Where X makes a new composer instead, it begins with what the last
 * one showed: that may be all that is there yet.
 */
export function trackConversation(
  composer: Composer,
  tab: Pick<Tab, 'lastShown'>,
  signal: AbortSignal,
): ConversationState {
  const { adapter, editor } = composer;
  let seen = nothingSeen('');
  let visit = 0;
  const chatSwitch = new ChatSwitch();
  let handle: string | null = null;
  let last: Mounted = { rows: [], hasEnd: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let switchTimer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let list: HTMLElement | null = null;
  let lastThread: Thread | null = null;
  const { lastShown } = tab;
  if (lastShown !== null && performance.now() - lastShown.at < longestSwitch) {
    seen = nothingSeen(lastShown.key);
    ({ handle } = lastShown);
    chatSwitch.take(lastShown.thread, false, lastShown.at);
  }
  // Before what it sets: rows may be in sight from the start.
  const open = createSignal(read());
  const mounted = createSignal<Mounted>(last);
  const scroller = createSignal<HTMLElement | null>(list);

  function read(): OpenConversation {
    const given = adapter.readThread(editor);
    const shown = { ...given, partnerName: cutName(given.partnerName) };
    lastThread = shown;
    const key = conversationKey(shown);
    let isOther = false;
    if (key !== seen.key) {
      // Address and header may appear after the rows: then it is the same chat by a better name. Two
      // different ids are two chats, even while the header of the first is still shown.
      const isNamed = handle !== null && `${seen.key}${key}`.includes('@');
      const isSame = !isSureKey(seen.key) || (isNamed && handle === shown.partnerHandle);
      if (isSame) seen.key = key;
      else {
        isOther = true;
        visit += 1;
        seen = nothingSeen(key);
        clearTimeout(timer);
        timer = undefined;
      }
    }
    handle = shown.partnerHandle;
    const { thread, isPersonKnown, again } = chatSwitch.take(shown, isOther, performance.now());
    clearTimeout(switchTimer);
    if (again !== null) switchTimer = setTimeout(refresh, again);
    last = { rows: thread.rows, hasEnd: thread.hasEnd };
    list = thread.scroller;
    // A new list whose header is still to come may be somebody else's.
    if (isPersonKnown || thread.id !== null) addSeen(seen, thread);
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
      visit,
      isPersonKnown,
      partnerHandle: thread.partnerHandle,
      partnerName: thread.partnerName,
      isGroup: thread.isGroup,
      facts: factsOf(seen, thread),
    };
  }

  function refresh() {
    batch(() => {
      const next = read();
      if (!isSameConversation(next, open.peek())) open.value = next;
      scroller.value = list;
      if (!isSameMounted(last, mounted.peek())) mounted.value = last;
      composer.refresh();
    });
  }

  const schedule = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      refresh();
    });
  };

  const form = () => adapter.anchor(editor);
  const observer = new MutationObserver((records) => {
    // Typing changes the form with every key; that says nothing about the thread.
    if (records.some(({ target }) => !form()?.contains(target))) schedule();
  });
  const root = editor.getRootNode();
  const pane = adapter.pane(editor) ?? (root instanceof ShadowRoot ? root : editor.parentElement);
  observer.observe(pane ?? editor, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: [...adapter.observedAttributes],
  });
  // X may switch chats without changing anything below the pane; only the address tells then.
  window.addEventListener('focusin', schedule, { capture: true, signal });
  window.addEventListener('popstate', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    clearTimeout(switchTimer);
    if (lastThread === null) return;
    tab.lastShown = { key: seen.key, handle, thread: lastThread, at: performance.now() };
  });
  return { open, mounted, scroller, refresh };
}

function isSameConversation(one: OpenConversation, other: OpenConversation): boolean {
  const { facts, ...rest } = one;
  const { facts: otherFacts, ...otherRest } = other;
  return isSameRecord(rest, otherRest) && isSameRecord(facts, otherFacts);
}

function isSameMounted(one: Mounted, other: Mounted): boolean {
  return (
    one.hasEnd === other.hasEnd &&
    one.rows.length === other.rows.length &&
    one.rows.every((row, at) => isSameRow(row, other.rows[at]))
  );
}

function isSameRecord(one: object, other: object): boolean {
  const entries = Object.entries(one);
  const others = new Map<string, unknown>(Object.entries(other));
  return (
    entries.length === others.size && entries.every(([key, value]) => others.get(key) === value)
  );
}

/** Characters of a name that are kept: X's own limit is 50, and a page may say anything. */
const longestName = 60;

function cutName(name: string | null): string | null {
  if (name === null) return null;
  return [...name.slice(0, 2 * longestName)].slice(0, longestName).join('');
}
