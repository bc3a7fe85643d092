/** Whether an element has a place on the page; asking makes the browser lay it out. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** Whether a list has room for all it holds. One without any height is not shown, and says nothing. */
export function hasNothingToScroll({ clientHeight, scrollHeight }: Element): boolean {
  return clientHeight > 0 && scrollHeight <= clientHeight;
}

/** Pixels below the newest message that are no message: X's spacer (68 px), "is typing", our row. */
const roomBelow = 150;

/**
 * Whether a list's last mounted row is the last there is: in a long list, rows far away are not
 * mounted. A list that is not found may be a long one.
 */
export function isLastOfAll(row: Element | undefined, scroller: HTMLElement | null): boolean {
  if (!scroller) return false;
  if (!row || scroller.scrollHeight <= scroller.clientHeight) return true;
  const bottom = row.getBoundingClientRect().bottom - scroller.getBoundingClientRect().top;
  return scroller.scrollHeight - scroller.scrollTop - bottom < roomBelow;
}
