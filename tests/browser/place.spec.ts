import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { trouble } from './place';
import { business } from './scenario';
import { surfaces } from './surfaces';

/** Zoom of 200 % halves the pixels a page has. */
const windows = [
  { width: 320, height: 640 },
  { width: 600, height: 800 },
  { width: 1440, height: 900 },
  { width: 300, height: 400 },
  { width: 720, height: 450 },
];

for (const surface of surfaces) {
  test(`on ${surface.name} the panel is in nobody's way, however wide the window`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(surface.name, { older: 20 });
    const panel = new PanelView(page);
    await panel.row.waitFor();
    await x.type('Dear {name}, see https://evil.org/a https://acme.com/b and bit.ly/abc ');
    for (const dir of ['ltr', 'rtl'] as const) {
      await x.call('setDir', dir);
      for (const size of windows) {
        // X's drawer is wider than that, and not for such windows.
        if (surface.name === 'drawer' && size.width < 400) continue;
        await page.setViewportSize(size);
        const name = `${dir} ${size.width} × ${size.height}`;
        await expect(panel.row, name).toHaveCSS('block-size', '32px');
        const atEnd = async () => {
          await x.call('scrollToEnd');
          return trouble(page);
        };
        await expect.poll(atEnd, `${name}, closed`).toEqual([]);
        await panel.row.click();
        await expect(panel.list).toBeVisible();
        await expect.poll(() => trouble(page), `${name}, open`).toEqual([]);
        // What is too long for it scrolls inside.
        const last = panel.list.getByRole('button', { name: 'Settings' });
        await last.scrollIntoViewIfNeeded();
        await expect(last, name).toBeInViewport();
        await panel.row.click();
      }
    }
  });
}
