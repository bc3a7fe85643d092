/** Whether an element has a place on the page; asking makes the browser lay it out. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** Whether an element can also be seen, as far as styles say. */
export function isVisible(element: Element): boolean {
  return (
    isShown(element) && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  );
}

/** Whether the item that an editor names as chosen in a list is in sight, in one of these trees. */
export function isItemShown(editor: Element, overlays?: ShadowRoot | null): boolean {
  const id = editor.getAttribute('aria-activedescendant');
  if (!id) return false;
  const own = editor.getRootNode();
  const roots = [own instanceof ShadowRoot ? own : null, document, overlays];
  const items = roots.map((root) => root?.getElementById(id) ?? null);
  return items.some((item) => item !== null && isVisible(item));
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
  if (!row || hasNothingToScroll(scroller)) return true;
  const bottom = row.getBoundingClientRect().bottom - scroller.getBoundingClientRect().top;
  return scroller.scrollHeight - scroller.scrollTop - bottom < roomBelow;
}
