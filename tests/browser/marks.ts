import type { Page } from '@playwright/test';

/** Words that are underlined, as the browser's registry of highlights has them. */
export interface PaintedMark {
  severity: string;
  words: string;
}

declare global {
  interface HTMLTextAreaElement {
    /** Chrome's ranges inside a field; not in TypeScript's library yet. */
    createValueRange?(start: number, end: number): unknown;
  }
}

/** What is underlined now, in the order of the draft. */
export function painted(page: Page): Promise<PaintedMark[]> {
  return page.evaluate(() => {
    const marks: { severity: string; words: string; at: number }[] = [];
    const field = (root: Document | ShadowRoot): HTMLTextAreaElement | null => {
      const found = root.querySelector<HTMLTextAreaElement>('[data-testid="dm-composer-textarea"]');
      if (found) return found;
      for (const host of root.querySelectorAll('*')) {
        const inner = host.shadowRoot && field(host.shadowRoot);
        if (inner) return inner;
      }
      return null;
    };
    const value = field(document)?.value;
    const registry = CSS.highlights as unknown as Map<string, Iterable<AbstractRange>>;
    for (const [name, highlight] of registry) {
      if (!name.startsWith('dm-decorum-')) continue;
      for (const range of highlight) {
        const { startOffset, endOffset } = range;
        const words =
          range instanceof Range ? range.toString() : (value?.slice(startOffset, endOffset) ?? '');
        const box = (range as Range).getBoundingClientRect();
        marks.push({
          severity: name.split('-').at(-1) ?? '',
          words,
          at: Math.round(box.top) * 10_000 + box.left,
        });
      }
    }
    return marks.sort((a, b) => a.at - b.at).map(({ severity, words }) => ({ severity, words }));
  });
}

/** Where underlined words are on the screen: boxes of all their lines. */
export function boxesOf(
  page: Page,
): Promise<{ x: number; y: number; width: number; height: number }[]> {
  return page.evaluate(() => {
    const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>;
    return [...registry]
      .filter(([name]) => name.startsWith('dm-decorum-'))
      .flatMap(([, highlight]) => [...highlight])
      .flatMap((range) => [...range.getClientRects()])
      .map(({ x, y, width, height }) => ({ x, y, width, height }));
  });
}

/** Waits until the page has painted so many frames, and has done what it does after a frame. */
export function afterFrames(page: Page, count: number): Promise<void> {
  return page.evaluate(async (left) => {
    for (let frame = 0; frame < left; frame += 1) {
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    }
  }, count);
}
