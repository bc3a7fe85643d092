import { focusByUs } from '../forms/by-hand';

/** Where the focus moves to, the first that exists: Undo, the row, an entry. */
const nextPlaces = ['.undo', '.row', '.entry'];

/**
 * Keeps the focus in a panel when the button that had it disappears, until `signal` aborts.
 * Otherwise Escape would reach no one, and X would take the next letter as a shortcut.
 */
export function keepFocus(panel: HTMLElement, signal: AbortSignal): void {
  let last: Element | null = null;
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
  const observer = new MutationObserver(() => {
    if (last === null || last.isConnected) return;
    last = null;
    if (document.activeElement !== document.body) return;
    const places = nextPlaces.map((place) => panel.querySelector<HTMLElement>(place));
    focusByUs(
      places.find((place) => place !== null),
      { preventScroll: true },
    );
  });
  observer.observe(panel, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
