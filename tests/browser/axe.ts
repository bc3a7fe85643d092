import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { read } from '../source';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const script = read('node_modules/axe-core/axe.min.js');

declare global {
  interface Window {
    axe: typeof axe;
  }
}

interface Asked {
  /** In dark only what differs there is looked at: the colours. */
  colours?: 'light' | 'dark';
  /** A part of the page; one in shadow roots by the way to it. */
  include?: axe.SerialFrameSelector;
}

/** What axe finds, in one line each. An answer from a page where nothing was looked at is an error. */
export async function violationsIn(
  page: Page,
  { colours = 'light', include }: Asked = {},
): Promise<string[]> {
  // A page takes longer to read it than to be looked at.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(script);
  const options: axe.RunOptions = {
    // Of what passes it would name every element.
    resultTypes: ['violations'],
    runOnly:
      colours === 'light'
        ? { type: 'tag', values: tags }
        : { type: 'rule', values: ['color-contrast'] },
  };
  const { found, looked } = await page.evaluate(
    async ([part, asked]) => {
      const { violations, passes, incomplete } = await window.axe.run(part ?? document, asked);
      return {
        found: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
        looked: passes.length + incomplete.length + violations.length,
      };
    },
    [include, options] as const,
  );
  if (looked === 0) throw new Error('axe looked at nothing.');
  return found;
}

/** Has the browser in light or dark, and the page drawn so: its scripts hear of that with the next frame. */
export async function setColours(page: Page, colours: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: colours });
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}
