import { batch, signal as createSignal, type ReadonlySignal } from '@preact/signals';
import type { Conversation } from '../../../rules';
import type { Composer } from '../composer/composer';
import { effectUntil } from '../effect-until';
import type { Thread } from '../page/thread';
import { isEditOf, type Mounted } from './compare-rows';
import { factsOf, look, nothingSeen } from './thread-memory';

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

interface FollowedConversation {
  open: ReadonlySignal<OpenConversation>;
  mounted: ReadonlySignal<Mounted>;
  /** The element that scrolls; X makes it anew for another chat. */
  scroller: ReadonlySignal<HTMLElement | null>;
  /** Reads at once, for a press. */
  refresh(): void;
}

/** Milliseconds for which a thread must show its start: X fills its lists late. */
const startPause = 300;

/**
 * Follows the thread that a composer writes into, until `signal` aborts; read once per frame in
 * which it changed. X reuses one composer for all chats, so a change of conversation starts anew.
 */
export function followConversation(composer: Composer, signal: AbortSignal): FollowedConversation {
  const { adapter, editor } = composer;
  let seen = nothingSeen('', []);
  let handle: string | null = null;
  let last: Mounted = { rows: [], hasEnd: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let list: HTMLElement | null = null;
  const mounted = createSignal<Mounted>(last);
  const open = createSignal(read());
  const scroller = createSignal<HTMLElement | null>(list);

  function read(): OpenConversation {
    const thread = adapter.readThread(editor);
    const key = keyOf(thread);
    if (key !== seen.key) {
      // The address or the header may come later than the rows: the same chat by a better name.
      // Two ids are two chats, even while the last one's header is still there.
      const isNamed = handle !== null && `${seen.key}${key}`.includes('@');
      const isSame = !isSure(seen.key) || (isNamed && handle === thread.partnerHandle);
      if (isSame) seen.key = key;
      else {
        seen = nothingSeen(key, last.rows);
        clearTimeout(timer);
        timer = undefined;
      }
    }
    handle = thread.partnerHandle;
    thread.rows = thread.rows.filter(({ id }) => !seen.foreign.has(id));
    last = { rows: thread.rows, hasEnd: thread.hasEnd };
    list = thread.scroller;
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
      if (JSON.stringify(next) !== JSON.stringify(open.peek())) open.value = next;
      scroller.value = list;
      if (JSON.stringify(last) !== JSON.stringify(mounted.peek())) mounted.value = last;
      composer.refresh();
    });
  }

  const schedule = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      refresh();
    });
  };

  // A field filled without typing with the text of a row of ours edits that row.
  let before = composer.text.peek();
  effectUntil(signal, () => {
    const text = composer.text.value;
    const isFilled = Math.abs(text.length - before.length) > 1 && composer.isSettled.peek();
    before = text;
    const wasEdit = seen.isEdit;
    if (text === '') {
      seen.isEdit = false;
      composer.lastPaste = null;
    } else if (isFilled && composer.lastPaste?.text !== text) {
      seen.isEdit ||= last.rows.some((row) => isEditOf(row, text));
    }
    if (seen.isEdit !== wasEdit) schedule();
  });

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
    attributeFilter: [...adapter.observedAttributes],
  });
  // A chat may be switched without a change below the panel: the address is asked as well.
  window.addEventListener('focusin', schedule, { capture: true, signal });
  window.addEventListener('popstate', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
  return { open, mounted, scroller, refresh };
}

function keyOf({ id, partnerHandle, partnerName }: Thread): string {
  return id ?? (partnerHandle ? `@${partnerHandle.toLowerCase()}` : (partnerName ?? ''));
}

/** X's id or the partner's handle; a display name, or none, may yet get better. */
function isSure(key: string): boolean {
  return /^(@|g?\d)/.test(key);
}
