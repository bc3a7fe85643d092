import { focusByUs } from '../forms/by-hand';

/** Where the focus moves to, the first that exists: Undo, the row, an entry. */
const nextPlaces = ['.undo', '.row', '.entry'];

/**
 * Keeps the focus in a panel when the button that had it disappears, until `signal` aborts.
 * Otherwise Escape would reach no one, and X would take the next letter as a shortcut.
 */
export function keepFocus(panel: HTMLElement, signal: AbortSignal): void {
  let last: Element | null = null;
  /** Where the focus was put because Undo was not there yet: it comes once storage has answered. */
  let waiting: HTMLElement | null = null;
  panel.addEventListener(
    'focusin',
    ({ target }) => {
      last = target instanceof Element ? target : null;
    },
    { signal },
  );
  panel.addEventListener(
    'focusout',
    () => {
      // Some browsers also send `focusout` when the focused element is removed, others do not.
      queueMicrotask(() => {
        if (last?.isConnected && !last.matches(':focus')) last = null;
      });
    },
    { signal },
  );
  const moveOn = () => {
    const places = nextPlaces.map((place) => panel.querySelector<HTMLElement>(place));
    const next = places.find((place) => place !== null) ?? null;
    focusByUs(next, { preventScroll: true });
    waiting = next?.matches('.undo') ? null : next;
  };
  const observer = new MutationObserver(() => {
    if (waiting !== null && !waiting.matches(':focus')) waiting = null;
    if (waiting !== null && panel.querySelector('.undo') !== null) moveOn();
    if (last === null || last.isConnected) return;
    last = null;
    if (document.activeElement === document.body) moveOn();
  });
  observer.observe(panel, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
