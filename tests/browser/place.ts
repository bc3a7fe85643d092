import type { Page } from '@playwright/test';

/**
 * What of X's our panel is in the way of, in words; empty where it is in nobody's. Compares
 * rectangles, and asks the page what lies on top where two of them meet. What is scrolled away under
 * the panel is X's own doing, but for the newest message.
 */
export function trouble(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const node of root.querySelectorAll('*:not(dm-decorum)')) {
        if (node.shadowRoot) roots.push(node.shadowRoot);
      }
    }
    const all = (selector: string) =>
      roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
    const topAt = (x: number, y: number) => {
      let root: Document | ShadowRoot = document;
      for (;;) {
        const found: Element | null = root.elementFromPoint(x, y);
        if (!found || found.localName === 'dm-decorum') return found;
        if (!found.shadowRoot || found.shadowRoot === root) return found;
        root = found.shadowRoot;
      }
    };
    const found: string[] = [];
    const host = all('dm-decorum')[0];
    const pane = host?.closest(
      '[data-testid="dm-conversation-panel"], [data-testid="DMDrawer"], section, main',
    );
    if (!host || !pane) return ['There is no panel.'];
    const ours = host.getBoundingClientRect();
    const scroller = all(
      '[data-testid="dm-message-scroller"], [data-testid="DmActivityViewport"]',
    )[0];
    for (const button of all(
      'button, a[href], [role="button"], textarea, [contenteditable="true"]',
    )) {
      const rect = button.getBoundingClientRect();
      if (scroller?.contains(button) || rect.width === 0) continue;
      const left = Math.max(rect.left, ours.left);
      const right = Math.min(rect.right, ours.right);
      const top = Math.max(rect.top, ours.top);
      const bottom = Math.min(rect.bottom, ours.bottom);
      if (right - left < 1 || bottom - top < 1) continue;
      const place = [(left + right) / 2, (top + bottom) / 2] as const;
      if (topAt(...place)?.localName !== 'dm-decorum') continue;
      host.style.visibility = 'hidden';
      const below = topAt(...place);
      host.style.visibility = '';
      // X's own drawer may lie over the page.
      if (!below || !button.contains(below)) continue;
      found.push(`covers ${button.ariaLabel ?? button.dataset.testid ?? button.textContent}`);
    }
    const newest = all('[data-dm-message-row], [data-testid="messageEntry"]').at(-1);
    const message = newest?.getBoundingClientRect();
    if (message && message.bottom > ours.top + 1) {
      found.push(`covers the newest message by ${message.bottom - ours.top} px`);
    }
    const room = pane.getBoundingClientRect();
    if (ours.left < room.left - 1 || ours.right > room.right + 1 || ours.top < room.top) {
      found.push('leaves the pane');
    }
    const list = host.shadowRoot?.querySelector('.list');
    if (list && list.clientHeight > pane.clientHeight * 0.4 + 1) {
      found.push(`the list takes ${list.clientHeight} of ${pane.clientHeight} px`);
    }
    return found;
  });
}
