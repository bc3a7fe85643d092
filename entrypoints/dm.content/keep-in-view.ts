/** A list counts as scrolled to its end within this many pixels: zoom leaves fractions. */
const endTolerance = 4;

/**
 * Keeps the newest message in view, until `signal` aborts. A list that was scrolled to its end stays
 * there when our row or list takes some of its height; where X floats the composer over the list,
 * the list gets as much room below as `row` covers of it.
 */
export function keepInView(scroller: HTMLElement, row: HTMLElement, signal: AbortSignal): void {
  let isAtEnd = distance(scroller) <= endTolerance;
  let height = scroller.clientHeight;
  let room = 0;
  const before = scroller.style.paddingBlockEnd;

  const makeRoom = () => {
    const covered = scroller.getBoundingClientRect().bottom - row.getBoundingClientRect().top;
    const next = row.isConnected && covered > 1 ? row.getBoundingClientRect().height : 0;
    if (next === room) return;
    room = next;
    scroller.style.paddingBlockEnd = room > 0 ? `${room}px` : before;
  };
  /** How far the end was, before our row took its height. */
  const distanceBefore = () => distance(scroller) - Math.max(0, height - scroller.clientHeight);
  const onResize = () => {
    // The end may have come into view without any scrolling: the window grew, or a row went.
    isAtEnd ||= distanceBefore() <= endTolerance;
    makeRoom();
    height = scroller.clientHeight;
    if (isAtEnd && distance(scroller) > endTolerance) scroller.scrollTop = scroller.scrollHeight;
  };
  scroller.addEventListener(
    'scroll',
    () => {
      // A scroll may be told of after our row has taken its height and before that was noticed.
      isAtEnd = distanceBefore() <= endTolerance;
    },
    { passive: true, signal },
  );
  const observer = new ResizeObserver(onResize);
  observer.observe(scroller);
  observer.observe(row);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    scroller.style.paddingBlockEnd = before;
  });
}

/** Pixels between what is shown and the list's end. */
function distance({ scrollHeight, scrollTop, clientHeight }: HTMLElement): number {
  return scrollHeight - scrollTop - clientHeight;
}
