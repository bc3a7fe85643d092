import { accept, isFocusedByUs } from '../../../components/forms/by-hand';
import { watchPlaces } from './places';

interface HandsOptions {
  root: ShadowRoot;
  /** A control was pressed, by the person or by a script: such a press is stopped. */
  onPress(isByPerson: boolean): void;
  signal: AbortSignal;
}

/** Everything that can make something of ours act; `input` only changes what is shown. */
const acts = ['keydown', 'keypress', 'keyup', 'click', 'change', 'submit', 'input'] as const;
const controls = 'button, input, select, textarea, summary, a, label, [tabindex]';
const written = 'textarea, input:not([type="radio"], [type="checkbox"], [type="button"])';

/**
 * Accepts what the person does in our root, and stops what scripts do, until `signal` aborts.
 * `isTrusted` alone does not tell them apart: `click()` on a check box makes a trusted `change`,
 * `requestSubmit()` a trusted `submit`, and `focus()` turns the person's next Enter into a press on
 * ours. So a change or submit counts in the same task as the press that caused it, and a key where the
 * person or we moved the focus. A control that a script has moved out of the root gets no accepted
 * event at all.
 */
export function watchHands({ root, onPress, signal }: HandsOptions): void {
  const places = watchPlaces(root, signal);
  /** What was pressed in this task. */
  let pressed: Element | null = null;
  /** What the person, or we, moved the focus to. */
  let focused: Element | null = null;
  /** The key that went down last, and where. */
  let key: { name: string; control: Element } | null = null;
  /**
   * What moves the focus, and the control it may move to (null = any): a mouse button in this task, Tab
   * until it comes up, because Firefox moves the focus in a later task.
   */
  let mover: { event: Event; to: Element | null } | null = null;

  const moves = (event: Event, to: Element | null) => {
    if (!event.isTrusted) return;
    mover = { event, to: to instanceof HTMLLabelElement ? to.control : to };
    if (event instanceof MouseEvent) setTimeout(endMove);
  };
  const endMove = () => {
    mover = null;
  };
  /** Only once its event is over does the browser move the focus: before, a script does. */
  const isMoved = (target: Element) =>
    mover !== null &&
    mover.event.eventPhase === Event.NONE &&
    !mover.event.defaultPrevented &&
    (mover.to ?? target) === target;

  const isByKey = (event: KeyboardEvent, control: Element): boolean => {
    // Leaving is always free.
    if (event.key === 'Escape') return true;
    if (event.type === 'keydown') {
      if (focused !== event.composedPath()[0] || (event.repeat && isActing(event))) return false;
      key = { name: event.key, control };
      return true;
    }
    // A script may have moved the focus while the key was going down.
    return key?.control === control && key.name === event.key;
  };

  const isByPerson = (event: Event, control: Element): boolean => {
    if (!event.isTrusted) return false;
    if (event instanceof KeyboardEvent) return isByKey(event, control);
    if (event instanceof MouseEvent) {
      return !control.hasAttribute('accesskey') && places.isSettled(control, event);
    }
    if (event instanceof SubmitEvent) return pressed !== null && event.submitter === pressed;
    return event.type === 'input' || pressed === control;
  };

  const handle = (event: Event) => {
    const control = controlOf(event, root);
    const isKey = event instanceof KeyboardEvent;
    const isPress = event instanceof MouseEvent || isPressingKey(event, control);
    if (control !== null && isByPerson(event, control)) {
      accept(event);
      if (!isPress) return;
      if (event instanceof MouseEvent) moves(event, control);
      onPress(true);
      pressed = control;
      setTimeout(() => {
        pressed = null;
      });
      return;
    }
    // Tab, Escape and letters stay free: no handler of ours takes them for an act.
    if (isKey && event.isTrusted && !isPress) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // The person's own click that came too early, or key that is still down, is no script's.
    const isOwn = event.isTrusted && (event instanceof MouseEvent || (isKey && event.repeat));
    if (!isOwn && /^(?:keydown|click|submit|change)$/.test(event.type)) onPress(false);
  };

  const options = { capture: true, signal } as const;
  for (const type of acts) root.addEventListener(type, handle, options);
  root.addEventListener('mousedown', (event) => moves(event, controlOf(event, root)), options);
  for (const type of ['keydown', 'keyup'] as const) {
    window.addEventListener(
      type,
      (event) => {
        if (event.key !== 'Tab') return;
        if (type === 'keydown') moves(event, null);
        else endMove();
      },
      options,
    );
  }
  const onFocus = (event: Event) => {
    const [target] = event.composedPath();
    const isOurs = target instanceof Element && target.getRootNode() === root;
    if (!isOurs || (target !== focused && !isFocusedByUs(target) && !isMoved(target)))
      focused = null;
    else focused = target;
    // What moves the focus once more is a script that heard of the first move.
    mover = null;
  };
  // A move within the root is not heard outside of it.
  for (const place of [window, root]) place.addEventListener('focusin', onFocus, options);
  root.addEventListener(
    'focusout',
    () => {
      // When the window loses the focus, it comes back to the same place.
      if (document.hasFocus()) focused = null;
    },
    options,
  );
}

function isActing({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' ';
}

/** Whether an event is of a key that makes a control do something, or that chooses in it. */
function isPressingKey(event: Event, control: Element | null): boolean {
  if (!(event instanceof KeyboardEvent)) return false;
  if (control?.matches(written)) return event.key === 'Enter';
  return isActing(event) || /^(?:Arrow\w+|Home|End|Page\w+)$/.test(event.key);
}

/** The control that an event is about; null outside our own tree. */
function controlOf(event: Event, root: ShadowRoot): Element | null {
  const [target] = event.composedPath();
  if (!(target instanceof Element) || target.getRootNode() !== root) return null;
  return target.closest(controls) ?? target;
}
