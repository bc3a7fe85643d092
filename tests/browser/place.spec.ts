import type { Page } from '@playwright/test';
import { words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { trouble } from './place';
import type { Replica } from './replica';
import { business } from './scenario';
import { surfaces } from './surfaces';

/** Zoom of 200 % halves the pixels a page has. */
const windows = [
  { width: 320, height: 640 },
  { width: 1440, height: 900 },
  { width: 300, height: 400 },
  { width: 720, height: 450 },
];

function fromEnd({ scroller }: Replica): Promise<number> {
  return scroller.evaluate((node) => node.scrollHeight - node.scrollTop - node.clientHeight);
}

/** Resolves when the page has been told of the scroll. */
function scrollUp({ scroller }: Replica, pixels: number): Promise<unknown> {
  return scroller.evaluate(
    (node, by) =>
      new Promise((resolve) => {
        node.addEventListener('scroll', resolve, { once: true });
        node.scrollBy(0, -by);
      }),
    pixels,
  );
}

function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/**
 * Scrolls to the end; true once the list is still there two frames later. A virtualised list measures
 * the rows that scrolling brought, and may be taller afterwards.
 */
async function restsAtEnd(x: Replica): Promise<boolean> {
  await x.call('scrollToEnd');
  await twoFrames(x.page);
  return (await fromEnd(x)) < 1;
}

for (const [place, surface] of surfaces.entries()) {
  test(`on ${surface.name} the panel is in nobody's way, however wide the window`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(surface.name, { older: 20 });
    const panel = new PanelView(page);
    await panel.row.waitFor();
    await x.write('Dear {name}, see https://evil.org/a https://acme.com/b and bit.ly/abc ');
    for (const dir of ['ltr', 'rtl'] as const) {
      await x.call('setDir', dir);
      // A narrow and a wide one: half of the pages have them from left to right, half from right to left.
      const first = 2 * ((place + Number(dir === 'rtl')) % 2);
      for (const size of windows.slice(first, first + 2)) {
        // X's drawer is wider than that, and not for such windows.
        if (surface.name === 'drawer' && size.width < 400) continue;
        await page.setViewportSize(size);
        const name = `${dir} ${size.width} × ${size.height}`;
        await expect(panel.row, name).toHaveCSS('block-size', '32px');
        await expect.poll(() => restsAtEnd(x), name).toBe(true);
        await expect.poll(() => trouble(page), `${name}, closed`).toEqual([]);
        await panel.row.click();
        await expect(panel.list).toBeVisible();
        await expect.poll(() => trouble(page), `${name}, open`).toEqual([]);
        // What is too long for it scrolls inside.
        const last = panel.list.getByRole('button', { name: words('panel_options') });
        await last.scrollIntoViewIfNeeded();
        await expect(last, name).toBeInViewport();
        await panel.row.click();
      }
    }
  });
}

// X shows that the other is typing as a row of its list; Draft.js' lists have none (x-dom.md).
for (const name of ['today', 'floating', 'dock'] as const) {
  test(`on ${name} the newest message stays in view where the end came back without scrolling`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(name, { older: 20 });
    const panel = new PanelView(page);
    await x.write('see https://evil.org/a and bit.ly/abc ');
    await x.call('scrollToEnd');
    const conversation = x.config.open ?? '';
    await x.call('setTyping', conversation, true);
    const typing = x.scroller.locator('.typing');
    await expect(typing).toBeVisible();
    // As far as to the newest message; the row below it is out of sight, and then gone.
    await scrollUp(x, await typing.evaluate((node) => node.getBoundingClientRect().height));
    await expect.poll(() => fromEnd(x)).toBeGreaterThan(10);
    await x.call('setTyping', conversation, false);
    await expect.poll(() => fromEnd(x)).toBeLessThan(4);
    await panel.row.click();
    await expect(panel.list).toBeVisible();
    await expect.poll(() => trouble(page)).toEqual([]);
  });
}

for (const name of ['today', 'dock'] as const) {
  test(`on ${name} who reads further up is left there`, async ({ openReplica, settings, page }) => {
    await settings.set(business);
    await page.setViewportSize({ width: 320, height: 900 });
    const x = await openReplica(name, { older: 20 });
    const panel = new PanelView(page);
    await x.write('see https://evil.org/a and bit.ly/abc ');
    await expect.poll(() => restsAtEnd(x)).toBe(true);
    await scrollUp(x, 100);
    await panel.row.click();
    await expect(panel.list).toBeVisible();
    await twoFrames(page);
    expect(await fromEnd(x)).toBeGreaterThanOrEqual(100);
    await panel.row.click();
    await expect(panel.list).toBeHidden();
    await twoFrames(page);
    // Wider and lower in one step: lines that were two are one.
    await expect.poll(() => restsAtEnd(x)).toBe(true);
    await scrollUp(x, 60);
    await page.setViewportSize({ width: 640, height: 500 });
    await expect.poll(() => fromEnd(x)).toBeGreaterThan(100);
    await twoFrames(page);
    expect(await fromEnd(x)).toBeGreaterThan(100);
  });
}
