import type { Page } from '@playwright/test';

/**
 * Everything in the panel that is too faint, as people see it: text against the nearest painted
 * background below 4.5 : 1, icons below 3 : 1. Empty when all is well.
 */
export function faint(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const find = (root: Document | ShadowRoot): Element | null => {
      const host = root.querySelector('dm-decorum');
      if (host) return host;
      for (const node of root.querySelectorAll('*')) {
        const inner = node.shadowRoot && find(node.shadowRoot);
        if (inner) return inner;
      }
      return null;
    };
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const above = (node: Element): Element | null => {
      const parent = node.parentNode;
      if (parent instanceof ShadowRoot) return parent.host;
      return parent instanceof Element ? parent : null;
    };
    /** Painted backgrounds from the first opaque one up, laid over each other. */
    const behind = (element: Element): number[] => {
      const layers: number[][] = [];
      for (let node: Element | null = element; node; node = above(node)) {
        const layer = numbers(getComputedStyle(node).backgroundColor);
        const alpha = layer[3] ?? 1;
        if (alpha > 0) layers.push(layer);
        if (alpha === 1) break;
      }
      return layers.reduceRight<number[]>(
        (below, [red = 0, green = 0, blue = 0, alpha = 1]) =>
          [red, green, blue].map(
            (part, index) => part * alpha + (below[index] ?? 255) * (1 - alpha),
          ),
        [255, 255, 255],
      );
    };
    const luminance = (colour: number[]) => {
      const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ratio = (one: number[], other: number[]) => {
      const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    };
    const found: string[] = [];
    for (const element of find(document)?.shadowRoot?.querySelectorAll('*') ?? []) {
      if (element.getClientRects().length === 0 || element.localName === 'style') continue;
      const isIcon = element.localName === 'svg';
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (!isIcon && !hasText) continue;
      const { color } = getComputedStyle(element);
      const reached = ratio(numbers(color), behind(element));
      if (reached < (isIcon ? 3 : 4.5)) {
        found.push(
          `${element.getAttribute('class')} ${element.textContent}: ${reached.toFixed(2)}`,
        );
      }
    }
    return found;
  });
}
