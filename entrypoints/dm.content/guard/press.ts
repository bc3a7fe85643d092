import type { Composer } from '../composer/composer';

/** What a press needs to know of a composer. */
export type PressedComposer = Pick<Composer, 'adapter' | 'editor' | 'settle'>;

/** The events that can belong to a press that sends, in the order in which browsers fire them. */
export const pressEvents = [
  'pointerdown',
  'touchstart',
  'pointerup',
  'touchend',
  'mousedown',
  'mouseup',
  'keydown',
  'keypress',
  'keyup',
  'click',
  'submit',
] as const;

/** One press by the person (or a script) to send, however many events it consists of. */
export interface Press {
  composer: PressedComposer;
  by: 'enter' | 'key' | 'pointer' | 'script';
  decision: 'hold' | 'pass';
  /** The key that began it; null for a pointer or a script. */
  key: string | null;
  /** `event.timeStamp` of the event that ends it. Events up to 50 ms later still belong to it. */
  endedAt: number | null;
}

/** What a single event is: which composer it is about, and what kind of press it can begin. */
export interface PressEvent {
  composer: PressedComposer;
  by: Press['by'];
  key: string | null;
  /** Whether it can begin a press; otherwise it can only belong to one. */
  begins: boolean;
  ends: boolean;
}

/** Milliseconds within which a button's click follows the release of the key that pressed it. */
const followUp = 50;

/** Whether a key can be a press: `readPress` reads none of the other keys as one. */
export function mayPress({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' ';
}

/**
 * Reads an event as part of a press on one of `composers`. Null for everything else: Shift+Enter, keys
 * of an input method, Enter in an open typeahead, events outside the editor and the send button.
 */
export function readPress(event: Event, composers: Iterable<PressedComposer>): PressEvent | null {
  const path = event.composedPath();
  for (const composer of composers) {
    if (path.includes(composer.editor)) {
      return event instanceof KeyboardEvent ? readEditorKey(event, composer) : null;
    }
  }
  // Other buttons of a mouse do not press.
  if (event instanceof MouseEvent && event.button > 0) return null;
  const composer = event.type === 'submit' ? ofForm(path, composers) : ofButton(path, composers);
  if (!composer) return null;
  if (event instanceof KeyboardEvent) {
    if (!mayPress(event)) return null;
    return keyPress(event, composer, 'key');
  }
  const by = !event.isTrusted || event.type === 'submit' ? 'script' : 'pointer';
  const ends = /^(click|submit)$/.test(event.type);
  return { composer, by, key: null, begins: ends || /down$|start$/.test(event.type), ends };
}

function readEditorKey(event: KeyboardEvent, composer: PressedComposer): PressEvent | null {
  if (event.key !== 'Enter' || event.shiftKey) return null;
  // In Safari the last key of an input method comes after `compositionend`, with keyCode 229.
  const isComposed = event.isComposing || event.keyCode === 229;
  // A script has no input method.
  if (isComposed && event.isTrusted) return null;
  if (event.type === 'keydown' && composer.adapter.hasOpenTypeahead(composer.editor)) return null;
  return keyPress(event, composer, 'enter');
}

function keyPress(
  { type, key }: KeyboardEvent,
  composer: PressedComposer,
  by: Press['by'],
): PressEvent {
  return { composer, by, key, begins: type === 'keydown', ends: type === 'keyup' };
}

/** The composer that a send button on the path belongs to: the nearest with a common ancestor. */
function ofButton(
  path: EventTarget[],
  composers: Iterable<PressedComposer>,
): PressedComposer | null {
  const all = [...composers];
  const button = path.findIndex(
    (node) =>
      node instanceof Element && all.some(({ adapter }) => node.matches(adapter.sendButton)),
  );
  if (button === -1) return null;
  for (const node of path.slice(button)) {
    if (!(node instanceof Element)) continue;
    const composer = all.find(({ editor }) => node.contains(editor));
    if (composer) return composer;
  }
  return null;
}

function ofForm(path: EventTarget[], composers: Iterable<PressedComposer>): PressedComposer | null {
  const form = path[0];
  if (!(form instanceof HTMLFormElement)) return null;
  return [...composers].find(({ editor }) => form.contains(editor)) ?? null;
}

/** Whether an event continues a press; otherwise it may begin another one. */
export function continues(press: Press, event: Event, read: PressEvent): boolean {
  if (press.composer !== read.composer) return false;
  const over = press.endedAt !== null && event.timeStamp - press.endedAt > followUp;
  if (event instanceof KeyboardEvent) {
    if (press.key !== read.key) return false;
    // A repeating key may have begun no press: with Shift held at first, or in an open typeahead.
    if (event.type === 'keydown') return event.repeat && press.endedAt === null;
    return !over;
  }
  if (over) return false;
  // A click or submit by a script during a press is the page's own reaction to it.
  if (read.by === 'script') return true;
  if (event.type === 'click' && press.key !== null) {
    return event instanceof MouseEvent && event.detail === 0;
  }
  if (press.by !== 'pointer') return false;
  return press.endedAt === null && event.type !== 'pointerdown';
}
