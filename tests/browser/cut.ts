import type { Locator } from '@playwright/test';

/**
 * What of the words in an element people cannot read; empty where everything is whole. Looks at
 * where each line of text lies, and at every box round it that hides what sticks out. What can be
 * scrolled to downwards is not cut, what can be scrolled to sideways is.
 */
export function cutWords(place: Locator): Promise<string[]> {
  return place.evaluate((start) => {
    const found = new Set<string>();
    /** Pixels that nobody misses. */
    const slack = 1.5;
    const parentOf = (node: Node): Element | null =>
      node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
    const look = (text: Text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      for (let box = parentOf(text); box; box = parentOf(box)) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const area = box.getBoundingClientRect();
        const hidesAcross = box === document.documentElement || overflowX !== 'visible';
        const hidesDown = overflowY === 'hidden' || overflowY === 'clip';
        const isOut = lines.some(({ left, right, top, bottom }) => {
          // A line's box is higher than its letters.
          const middle = (top + bottom) / 2;
          return (
            (hidesAcross && (left < area.left - slack || right > area.right + slack)) ||
            (hidesDown && (middle < area.top || middle > area.bottom))
          );
        });
        if (isOut) found.add(`“${text.data.trim()}” in ${box.className || box.localName}`);
      }
    };
    const walk = (node: Node) => {
      if (node instanceof Text && node.data.trim() !== '') look(node);
      if (node instanceof Element) {
        // Not there, for ears only, shown whole or not at all on purpose, or a strip that moves along
        // with the page (options-rules.spec.ts).
        if (!node.checkVisibility() || node.matches('.spoken, .phase, .contents')) return;
        if (node.shadowRoot) node.shadowRoot.childNodes.forEach(walk);
      }
      // A list of choices is as wide as the browser makes it.
      if (node instanceof HTMLSelectElement) {
        const given = node.offsetWidth;
        node.style.maxInlineSize = 'none';
        if (node.offsetWidth > given)
          found.add(`“${node.value}” of the list ${node.id || node.name}`);
        node.style.maxInlineSize = '';
        return;
      }
      node.childNodes.forEach(walk);
    };
    walk(start);
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.add(`the page is ${scrollWidth} of ${clientWidth} px`);
    return [...found];
  });
}
