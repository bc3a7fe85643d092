import { listenLasting } from '../listen';
import type { Holds, Reason } from '../tab/hold-memory';
import {
  continues,
  mayPress,
  type Press,
  type PressEvent,
  type PressedComposer,
  pressEvents,
  readPress,
} from './press';

/** A composer's draft as the guard needs it. */
export interface Guarded {
  composer: PressedComposer;
  /** The conversation as it is at this moment, and what stands against sending its draft. */
  judge(): { conversation: string; reasons: Reason[] };
  holds: Holds;
  /** A press has passed, and the text has not changed since. */
  hasPassed(): boolean;
  onHeld(by: Press['by']): void;
  onPassed(): void;
}

interface GuardOptions {
  guarded(): Iterable<Guarded>;
  /** Finds the editor that an event is about, also one that no search has come upon yet. */
  claim(event: Event): void;
  onFailure(error: unknown): void;
  signal: AbortSignal;
}

/** Milliseconds after a hold in which no press answers it: nobody can have read the reason yet. */
const sameHold = 400;
/** Milliseconds after a passed press in which a click or submit by the page belongs to it. */
const sameSend = 400;

interface Moment {
  composer: PressedComposer | null;
  at: number;
}

const never: Moment = { composer: null, at: Number.NEGATIVE_INFINITY };

/**
 * Holds a send once. It listens on `window` in the capture phase, before any listener of the page, and
 * decides synchronously. Every failure lets the message through. Ends when `signal` aborts.
 */
export function guardSends({ guarded, claim, onFailure, signal }: GuardOptions) {
  let press: Press | null = null;
  let lastHold = never;
  let lastPass = never;
  /** A key or click by the person is being handled: a submit in the same task comes from it. */
  let isActing = false;
  /** The last click was held: if it becomes a double click, the second click is held too. */
  let isClickHeld = false;

  const handled = new WeakSet<Event>();
  const closedHosts = new WeakSet<EventTarget>();

  const isRecent = ({ composer, at }: Moment, of: PressedComposer, now: number, within: number) =>
    composer === of && now - at < within;

  /** `isTrusted` says nothing about a submit: requestSubmit() makes a trusted one. */
  const isByPerson = (event: Event) => event.isTrusted && (event.type !== 'submit' || isActing);

  const decide = (
    { composer, holds, judge, hasPassed }: Guarded,
    event: Event,
  ): Press['decision'] => {
    composer.settle();
    const { conversation, reasons } = judge();
    // The page may send later than the press: it encrypts, or uploads.
    if (reasons.length === 0 || hasPassed()) return 'pass';
    if (!isByPerson(event)) {
      const isSending = isRecent(lastPass, composer, performance.now(), sameSend);
      return isSending || !holds.stands(conversation, reasons) ? 'pass' : 'hold';
    }
    // Measured from the hold to the moment of the press itself, which a busy page may handle late.
    const isSameHold =
      isRecent(lastHold, composer, event.timeStamp, sameHold) ||
      // A key that is still held down repeats the press; it does not answer the hold.
      (event instanceof KeyboardEvent && event.repeat);
    // Without a remembered hold the draft was emptied in between: then this is a new draft's press.
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
    if (handled.has(event)) return;
    const isOtherKey = event instanceof KeyboardEvent && !mayPress(event);
    // Of other keys it matters only that one went down: another press is over then.
    if (isOtherKey && event.type !== 'keydown') return;
    if (/^(?:keydown|pointerdown|click)$/.test(event.type)) claim(event);
    // Outside of a closed root nobody sees what an event is about: its own listener does.
    const [target] = event.composedPath();
    if (target && closedHosts.has(target)) return;
    handled.add(event);
    // One timer for a key's events: it ends after all that come with the same task. Other keys send nothing.
    if (
      !isActing &&
      !isOtherKey &&
      event.isTrusted &&
      /^(keydown|keypress|click)$/.test(event.type)
    ) {
      isActing = true;
      setTimeout(() => {
        isActing = false;
      });
    }
    const entries = [...guarded()];
    const composers = entries.map(({ composer }) => composer);
    const read = isOtherKey ? null : readPress(event, composers);
    const entry = entries.find(({ composer }) => composer === read?.composer);
    if (!read || !entry) {
      // Nothing more belongs to a press that has ended. The others end where the pointer is released
      // outside the button, or another key goes down.
      if (press?.endedAt !== null) press = null;
      else if (event.type === (press.key ? 'keydown' : 'pointerup'))
        press.endedAt = event.timeStamp;
      return;
    }
    // The person's press never continues a script's.
    const isOfScript = press?.by === 'script' && isByPerson(event);
    if (press === null || isOfScript || !continues(press, event, read)) {
      if (!read.begins) return;
      press = begin(entry, read, event);
    }
    if (event instanceof MouseEvent && /^mouse|^click$/.test(event.type)) {
      // `detail` counts clicks on mouse events only, not on the pointer event before them.
      if (event.detail > 1 && isClickHeld) press.decision = 'hold';
      else isClickHeld = press.decision === 'hold';
    }
    if (read.ends) {
      // A pointer's press passes with its click: it may leave the button, or become a double click.
      const isOut = press.key === null && press.decision === 'pass' && press.endedAt === null;
      if (isOut) entry.onPassed();
      press.endedAt = event.timeStamp;
    }
    if (press.decision === 'pass') return;
    // Touch listeners are passive so that the page scrolls freely; the click after them is held.
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
  const listenBy = (add: (type: string, passive: boolean) => void) => {
    for (const type of pressEvents) add(type, type.startsWith('touch'));
  };
  listenBy((type, passive) => {
    listenLasting(window, [type], listener, { capture: true, passive, signal });
  });
  return {
    /**
     * Listens in a shadow root as well: a `submit` does not leave it, nor does what a script dispatches
     * there, and from a closed one nothing can be seen outside.
     */
    listenIn(root: ShadowRoot) {
      if (root.mode === 'closed') closedHosts.add(root.host);
      listenBy((type, passive) => {
        root.addEventListener(type, listener, { capture: true, passive, signal });
      });
    },
  };
}
