/** Pixels from its end within which a list counts as scrolled to the end: zoom makes fractions. */
const endTolerance = 4;

/**
 * Keeps the newest message in view, until `signal` aborts. A list that is scrolled to its end stays
 * there when our row or list takes some of its height. Where X floats the composer over the list, the
 * list gets as much padding at its end as `row` covers.
 */
export function keepInView(scroller: HTMLElement, row: HTMLElement, signal: AbortSignal): void {
  let isAtEnd = distance(scroller) <= endTolerance;
  // The scroller's measures when they were last read.
  let height = scroller.clientHeight;
  let width = scroller.clientWidth;
  let top = scroller.scrollTop;
  let room = 0;
  const before = scroller.style.paddingBlockEnd;

  const makeRoom = () => {
    // A list that is lower than this room itself sticks out of its frame, which covers nothing.
    const bottoms = [scroller, scroller.parentElement ?? scroller].map(
      (each) => each.getBoundingClientRect().bottom,
    );
    const covered = Math.min(...bottoms) - row.getBoundingClientRect().top;
    const next = row.isConnected && covered > 1 ? row.getBoundingClientRect().height : 0;
    if (next === room) return;
    room = next;
    scroller.style.paddingBlockEnd = room > 0 ? `${room}px` : before;
  };
  /** The distance to the end before our row took its height. Unknown after a change of width. */
  const distanceBefore = () => {
    const taken = scroller.clientWidth === width ? height - scroller.clientHeight : 0;
    return distance(scroller) - Math.max(0, taken);
  };
  const onResize = () => {
    // The end can come into view without a scroll event: the window grew, or a row was removed. If X
    // scrolled in the meantime, only what is in view now counts.
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
      // The event may arrive after our row took its height and before onResize noticed it.
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

/** Pixels between the lower edge of the view and the list's end. */
function distance({ scrollHeight, scrollTop, clientHeight }: HTMLElement): number {
  return scrollHeight - scrollTop - clientHeight;
}
