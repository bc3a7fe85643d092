/*
 * Whose act an event is. In X's page its scripts can see and press everything of ours, so each handler
 * there runs only for what the content script has accepted as the person's own press (its
 * panel/hands.ts decides). Our own pages have no scripts but ours: everything counts.
 *
 * How to use it, in whatever may be drawn in X's page (tests/house.test.ts holds this):
 * - `onClick={byHand(() => pause())}`, and likewise `onKeyDown`, `onChange`, `onSubmit`. A change or
 *   submit counts only in the same task as the press on that control that caused it.
 * - `onInput` needs none, and may change nothing but what is shown: scripts can type, too.
 * - Move the focus with `focusByUs`: a key counts only where the person, or we, moved the focus.
 * - `data-lasting` on a button that changes a setting or silences something: it takes no press that was
 *   meant for what stood in its place a moment ago.
 */

const accepted = new WeakSet<Event>();
let receiving: Element | null = null;

/** Makes a handler that runs only for the person's own acts. */
export function byHand<E extends Event>(act: (event: E) => void): (event: E) => void {
  return (event) => {
    if (accepted.has(event) || location.protocol.endsWith('-extension:')) act(event);
  };
}

/** Says that an event is the person's own act. Only for the one that decides it. */
export function accept(event: Event): void {
  accepted.add(event);
}

/** Moves the focus on the person's behalf, so that their next key counts there. */
export function focusByUs(element: HTMLElement | null | undefined, options?: FocusOptions): void {
  receiving = element ?? null;
  element?.focus(options);
  receiving = null;
}

/** Whether an element is getting the focus from `focusByUs` at this moment. */
export function isFocusedByUs(element: unknown): boolean {
  return receiving !== null && receiving === element;
}
