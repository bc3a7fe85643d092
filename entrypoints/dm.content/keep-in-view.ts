/** A list counts as scrolled to its end within this many pixels: zoom leaves fractions. */
const endTolerance = 4;

/**
 * Keeps the newest message in view, until `signal` aborts. A list that was scrolled to its end stays
 * there when our row or list takes some of its height; where X floats the composer over the list,
 * the list gets as much room below as `row` covers of it.
 */
export function keepInView(scroller: HTMLElement, row: HTMLElement, signal: AbortSignal): void {
  let isAtEnd = atEnd(scroller);
  let room = 0;
  const before = scroller.style.paddingBlockEnd;

  const makeRoom = () => {
    const covered = scroller.getBoundingClientRect().bottom - row.getBoundingClientRect().top;
    const next = row.isConnected && covered > 1 ? row.getBoundingClientRect().height : 0;
    if (next === room) return;
    room = next;
    scroller.style.paddingBlockEnd = room > 0 ? `${room}px` : before;
  };
  const onResize = () => {
    makeRoom();
    if (isAtEnd && !atEnd(scroller)) scroller.scrollTop = scroller.scrollHeight;
  };
  scroller.addEventListener(
    'scroll',
    () => {
      isAtEnd = atEnd(scroller);
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

function atEnd({ scrollHeight, scrollTop, clientHeight }: HTMLElement): boolean {
  return scrollHeight - scrollTop - clientHeight <= endTolerance;
}
