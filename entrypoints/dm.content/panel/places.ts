/** Milliseconds in which nobody can have read what came to lie under their pointer. */
const readingTime = 400;

interface Place {
  left: number;
  top: number;
  words: string | null;
  /** When it came to be there (`performance.now()`). */
  since: number;
  /** The pointer was there already. */
  isUnderPointer: boolean;
}

/**
 * Notices, until `signal` aborts, where the buttons with lasting effect are. `isSettled` is false for a
 * pointer's press on one that appeared or moved under that pointer within the last 400 ms: it was
 * meant for what stood there before, however long the button is held down. A click without a pointer is
 * always settled.
 */
export function watchPlaces(
  root: ShadowRoot,
  signal: AbortSignal,
): { isSettled(control: Element, press: MouseEvent): boolean } {
  const places = new WeakMap<Element, Place>();
  let pointer = { x: -1, y: -1 };
  /** When a button of the pointer, or a finger, went down last. */
  let pressedAt = 0;
  let frame = 0;
  const look = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    for (const control of root.querySelectorAll('[data-lasting]')) {
      const { left, top, right, bottom } = control.getBoundingClientRect();
      const words = control.textContent;
      const last = places.get(control);
      if (last?.left === left && last.top === top && last.words === words) continue;
      const { x, y } = pointer;
      const isUnderPointer = x >= left && x < right && y >= top && y < bottom;
      places.set(control, { left, top, words, since: performance.now(), isUnderPointer });
    }
  };
  const lookSoon = () => {
    frame ||= requestAnimationFrame(look);
  };
  const options = { capture: true, passive: true, signal } as const;
  for (const type of ['pointermove', 'pointerdown'] as const) {
    window.addEventListener(
      type,
      ({ clientX: x, clientY: y, isTrusted }) => {
        if (!isTrusted) return;
        pointer = { x, y };
        if (type === 'pointerdown') pressedAt = performance.now();
      },
      options,
    );
  }
  for (const type of ['scroll', 'pointerover'] as const) root.addEventListener(type, look, options);
  const mutations = new MutationObserver(lookSoon);
  mutations.observe(root, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['open'],
  });
  const sizes = new ResizeObserver(lookSoon);
  sizes.observe(root.host);
  signal.addEventListener('abort', () => {
    mutations.disconnect();
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
  return {
    isSettled(control, press) {
      const place = places.get(control);
      if (press.detail === 0 || !place?.isUnderPointer) return true;
      return pressedAt - place.since >= readingTime;
    },
  };
}
