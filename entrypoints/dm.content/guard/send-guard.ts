import type { Composer } from '../composer/composer';
import type { Holds, Reason } from '../tab/hold-memory';
import { continues, type Press, type PressEvent, pressEvents, readPress } from './press';

/** What the guard asks of whoever knows the draft. */
export interface Guarded {
  composer: Composer;
  /** The conversation as it is at this moment, and what stands against sending its draft. */
  judge(): { conversation: string; reasons: Reason[] };
  holds: Holds;
  onHeld(by: Press['by']): void;
  onPassed(): void;
}

interface GuardOptions {
  guarded(): Iterable<Guarded>;
  /** Finds the editor that an event is about before it has been found by watching. */
  claim(event: Event): unknown;
  onFailure(error: unknown): void;
  signal: AbortSignal;
}

/** Milliseconds after a hold in which nothing counts as a second press: nobody can have read it. */
const sameHold = 400;
/** Milliseconds after a passed press in which a page's own click or submit belongs to it. */
const sameSend = 400;

interface Moment {
  composer: Composer | null;
  at: number;
}

const never: Moment = { composer: null, at: Number.NEGATIVE_INFINITY };

/**
 * Holds a send once. Listens on `window` in the capture phase, so before any listener of the page,
 * and decides synchronously. Every failure lets the message through. Returns a function that
 * listens for `submit` on a shadow root too: that event does not leave it.
 */
export function guardSends({ guarded, claim, onFailure, signal }: GuardOptions) {
  let press: Press | null = null;
  let lastHold = never;
  let lastPass = never;
  /** A key or click of the person's is at work: what it makes a form do happens in the same task. */
  let isActing = false;
  /** The first click of what may become a double click was held. */
  let isClickHeld = false;

  const isRecent = ({ composer, at }: Moment, of: Composer, now: number, within: number) =>
    composer === of && now - at < within;

  /** A submit is trusted even where a script asked for it: what the person did before it tells. */
  const isByPerson = (event: Event) => event.isTrusted && (event.type !== 'submit' || isActing);

  const decide = ({ composer, holds, judge }: Guarded, event: Event): Press['decision'] => {
    composer.settle();
    const { conversation, reasons } = judge();
    if (reasons.length === 0) return 'pass';
    if (!isByPerson(event)) {
      const isSending = isRecent(lastPass, composer, performance.now(), sameSend);
      return isSending || !holds.stands(conversation, reasons) ? 'pass' : 'hold';
    }
    // Counted from when the hold was shown to when the key went down, however busy the page is.
    const isSameHold =
      isRecent(lastHold, composer, event.timeStamp, sameHold) ||
      // Nobody answers by a key that is still down.
      (event instanceof KeyboardEvent && event.repeat);
    // A draft that was emptied meanwhile is over, and the next one's hold has to be remembered.
    if (isSameHold && holds.hasHeld(conversation)) return 'hold';
    const decision = holds.press(conversation, reasons);
    if (decision === 'hold') lastHold = { composer, at: performance.now() };
    return decision;
  };

  const begin = (entry: Guarded, read: PressEvent, event: Event): Press => {
    const decision = decide(entry, event);
    const { composer } = entry;
    if (decision === 'hold') {
      entry.onHeld(read.by === 'script' && isByPerson(event) ? 'pointer' : read.by);
    } else {
      lastPass = { composer, at: performance.now() };
      if (read.key) entry.onPassed();
    }
    return { composer, by: read.by, decision, key: read.key, endedAt: null };
  };

  const handle = (event: Event) => {
    if (event.type === 'keydown') claim(event);
    if (event.isTrusted && /^(keydown|keypress|click)$/.test(event.type)) {
      isActing = true;
      setTimeout(() => {
        isActing = false;
      });
    }
    const entries = [...guarded()];
    const read = readPress(
      event,
      entries.map(({ composer }) => composer),
    );
    const entry = entries.find(({ composer }) => composer === read?.composer);
    if (!read || !entry) {
      // Let go outside the button, or another key: that press is over.
      if (press && event.type === (press.key ? 'keydown' : 'pointerup')) {
        press.endedAt ??= event.timeStamp;
      }
      return;
    }
    // Whatever a script pressed a moment ago, the person's press is one of its own.
    const isOfScript = press?.by === 'script' && isByPerson(event);
    if (press === null || isOfScript || !continues(press, event, read)) {
      if (!read.begins) return;
      press = begin(entry, read, event);
    }
    if (event instanceof MouseEvent && /^mouse|^click$/.test(event.type)) {
      // Only mouse events count clicks; the pointer event before them could not tell.
      if (event.detail > 1 && isClickHeld) press.decision = 'hold';
      else isClickHeld = press.decision === 'hold';
    }
    if (read.ends) {
      // Not before the click: a pointer may leave, and a double click turns out to be one late.
      const isOut = press.key === null && press.decision === 'pass' && press.endedAt === null;
      if (isOut) entry.onPassed();
      press.endedAt = event.timeStamp;
    }
    if (press.decision === 'pass') return;
    // Listening to touches passively keeps the page's scrolling free; the click is held all the same.
    if (!event.type.startsWith('touch')) event.preventDefault();
    event.stopImmediatePropagation();
  };

  const listener = (event: Event) => {
    try {
      handle(event);
    } catch (error) {
      onFailure(error);
    }
  };
  for (const type of pressEvents) {
    const passive = type.startsWith('touch');
    window.addEventListener(type, listener, { capture: true, passive, signal });
  }
  return {
    /** Listens for `submit` in a shadow root as well: that event does not leave it. */
    listenIn(root: ShadowRoot) {
      root.addEventListener('submit', listener, { capture: true, signal });
    },
  };
}
