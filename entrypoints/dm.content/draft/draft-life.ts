import {
  signal as createSignal,
  type ReadonlySignal,
  type Signal,
  untracked,
} from '@preact/signals';
import type { Composer } from '../composer/composer';
import { isEditOf, type Mounted } from '../conversation/compare-rows';
import type { OpenConversation } from '../conversation/open-conversation';
import { effectUntil } from '../effect-until';

/*
 * What happens when another chat is opened. X changes the address at once, header and messages later.
 * - conversation/open-conversation.ts reads the page in the next frame: `visit` goes up, what the last
 *   chat has shown is dropped, and chat-switch.ts leaves out what the page still shows of it.
 * - Here `left` is told, and each `perDraft` value is as at first: the hold, warnings ignored this time,
 *   a pause for the message, the answer that can be undone. The list closes.
 * - tab/ keeps what outlives it: what was held and passed, sends whose row has not appeared
 *   (sends-and-arrivals.ts), names and details of the chat that was left.
 * - silenced-warnings.ts and past-sends.ts look up what is remembered of the new chat.
 * - check-draft.ts checks the draft, which X may have kept, for the new chat.
 * Where X makes another message box instead, a session ends and one begins (composer-session.ts), with
 * what the last one has shown (`lastShown` in tab/tab-state.ts).
 */

/** What can happen to a draft, and what is told of it. `conversation` is the key of its chat. */
export interface DraftEvents {
  /** The person typed, dictated or pasted the first words into an empty field. */
  begun: { conversation: string };
  /** The field became empty: the message went out, or its words were deleted. */
  emptied: { conversation: string };
  /** Another conversation was opened. X keeps the draft and may put it back later. */
  left: { conversation: string };
  /**
   * The guard let a press through that sends this text. `isFirst` where the conversation may show the
   * message already: whether it was the first before.
   */
  passed: { conversation: string; text: string; isFirst?: boolean };
  /**
   * The thread shows the message: only now is it certain that it went out. `to`: the lasting name of
   * the conversation, for the account that wrote.
   */
  sent: { conversation: string; to: string | null; text: string; isFirst: boolean };
}

/**
 * The life of one composer's drafts, from the first word until the field is empty or the
 * conversation is another. Whatever is remembered of a draft is tied to it here, so that nothing of
 * one draft is ever taken for the next one's.
 */
export interface DraftLife {
  /** A value that is `initial` again as soon as the draft is emptied or left. */
  perDraft<Value>(initial: Value): Signal<Value>;
  on<Event extends keyof DraftEvents>(
    event: Event,
    listener: (detail: DraftEvents[Event]) => void,
  ): void;
  /** For those who know: the guard tells what passed, the thread what was sent. */
  tell<Event extends 'passed' | 'sent'>(event: Event, detail: DraftEvents[Event]): void;
  /** The field holds a message that was sent before and is being edited, not a new one. */
  isEdit: ReadonlySignal<boolean>;
}

interface DraftLifeOptions {
  composer: Composer;
  open: ReadonlySignal<Pick<OpenConversation, 'key' | 'visit'>>;
  mounted: ReadonlySignal<Mounted>;
  signal: AbortSignal;
}

/** Tells what happens to a composer's drafts, until `signal` aborts. */
export function watchDraftLife(options: DraftLifeOptions): DraftLife {
  const { composer, open, mounted, signal } = options;
  const isEdit = createSignal(false);
  const listeners: { [Event in keyof DraftEvents]: ((detail: DraftEvents[Event]) => void)[] } = {
    begun: [],
    emptied: [],
    left: [],
    passed: [],
    sent: [],
  };
  const tell: <Event extends keyof DraftEvents>(event: Event, detail: DraftEvents[Event]) => void =
    (event, detail) => {
      // A listener that reads a signal must not make it part of the effect that told it.
      untracked(() => {
        for (const listener of listeners[event]) listener(detail);
      });
    };

  /** What stood in the field before the edit: X puts it back in one step when the edit is over. */
  let aside = '';
  const followEdit = (last: string, now: string) => {
    if (isEdit.peek()) {
      const isGoingOn = isOfRow(now) || insertedInto(last, now) !== null;
      if (now === aside || !isGoingOn) isEdit.value = false;
    } else if (isOfRow(now) && !isEmoji(insertedInto(last, now))) {
      aside = last;
      isEdit.value = true;
    }
  };
  const isOfRow = (text: string) => mounted.peek().rows.some((row) => isEditOf(row, text));

  let before = { ...open.peek(), text: composer.text.peek() };
  effectUntil(signal, () => {
    const now = { ...open.value, text: composer.text.value };
    const last = before;
    before = now;
    const isLeft = now.visit !== last.visit;
    const isEmptied = now.text === '' && last.text !== '';
    if (isLeft || now.text === '') isEdit.value = false;
    const isChanged = now.text !== last.text;
    if (isChanged && isFilled(composer, now.text)) followEdit(isLeft ? '' : last.text, now.text);
    if (isLeft) tell('left', { conversation: last.key });
    else if (isEmptied) tell('emptied', { conversation: now.key });
    else if (last.text === '' && now.text !== '' && isWrittenNow(composer)) {
      tell('begun', { conversation: now.key });
    }
  });

  return {
    isEdit,
    tell,
    on(event, listener) {
      listeners[event].push(listener);
    },
    perDraft(initial) {
      const value = createSignal(initial);
      const reset = () => {
        value.value = initial;
      };
      listeners.emptied.push(reset);
      listeners.left.push(reset);
      return value;
    },
  };
}

/** Whether X itself put a text into the field. Draft.js pastes without an `input` event. */
function isFilled({ isTyped, lastPaste }: Composer, now: string): boolean {
  return now !== '' && !isTyped && lastPaste?.text !== now;
}

/** The words that came into a text which is otherwise as before (emoji, a mention), or null. */
function insertedInto(before: string, now: string): string | null {
  const room = Math.min(before.length, now.length);
  let start = 0;
  while (start < room && before[start] === now[start]) start += 1;
  const rest = before.slice(start);
  const isKept = before !== '' && now.length > before.length && now.endsWith(rest);
  return isKept ? now.slice(start, now.length - rest.length) : null;
}

/** Rows are compared without emoji: one put into a draft makes it no edit. */
function isEmoji(inserted: string | null): boolean {
  return inserted !== null && !/[\p{L}\p{N}]/u.test(inserted);
}

/** A text that has just come into an empty field was typed, dictated or pasted there by the person. */
function isWrittenNow({ isTyped, lastPaste, text }: Composer): boolean {
  return isTyped || lastPaste?.text.trim() === text.peek().trim();
}
