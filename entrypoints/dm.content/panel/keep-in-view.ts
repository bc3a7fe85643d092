/** A list counts as scrolled to its end within this many pixels: zoom leaves fractions. */
const endTolerance = 4;

/**
 * Keeps the newest message in view, until `signal` aborts. A list that was scrolled to its end stays
 * there when our row or list takes some of its height; where X floats the composer over the list,
 * the list gets as much room below as `row` covers of it.
 */
export function keepInView(scroller: HTMLElement, row: HTMLElement, signal: AbortSignal): void {
  let isAtEnd = distance(scroller) <= endTolerance;
  // As last seen.
  let height = scroller.clientHeight;
  let width = scroller.clientWidth;
  let top = scroller.scrollTop;
  let room = 0;
  const before = scroller.style.paddingBlockEnd;

  const makeRoom = () => {
    const covered = scroller.getBoundingClientRect().bottom - row.getBoundingClientRect().top;
    const next = row.isConnected && covered > 1 ? row.getBoundingClientRect().height : 0;
    if (next === room) return;
    room = next;
    scroller.style.paddingBlockEnd = room > 0 ? `${room}px` : before;
  };
  /** How far the end was before our row took its height. In another width, nobody knows. */
  const distanceBefore = () => {
    const taken = scroller.clientWidth === width ? height - scroller.clientHeight : 0;
    return distance(scroller) - Math.max(0, taken);
  };
  const onResize = () => {
    // The end may have come into view without any scrolling: the window grew, or a row went. Where
    // X has scrolled itself, only what is in view now counts.
    const hasScrolled = scroller.scrollTop !== top;
    isAtEnd ||= (hasScrolled ? distance(scroller) : distanceBefore()) <= endTolerance;
    makeRoom();
    if (isAtEnd && distance(scroller) > endTolerance) scroller.scrollTop = scroller.scrollHeight;
    height = scroller.clientHeight;
    width = scroller.clientWidth;
    top = scroller.scrollTop;
  };
  scroller.addEventListener(
    'scroll',
    () => {
      // A scroll may be told of after our row has taken its height and before that was noticed.
      isAtEnd = distanceBefore() <= endTolerance;
      top = scroller.scrollTop;
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
