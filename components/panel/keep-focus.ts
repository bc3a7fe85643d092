/** Where the focus goes on: the way back, else the row, else what there is left. */
const nextPlaces = ['.undo', '.row', '.entry'];

/**
 * Whoever works in a panel by keyboard goes on there when the button that had the focus is gone, until
 * `signal` aborts. Else Escape would be heard by nobody, and the next letter by X, as a shortcut.
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
      // Not every browser says so of an element that is taken away.
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
    places.find((place) => place !== null)?.focus({ preventScroll: true });
  });
  observer.observe(panel, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
