import type { Locator } from '@playwright/test';
import { notSent, words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { trouble } from './place';
import { afterHold, business } from './scenario';

/** The sizes of a window of 1280 × 1024 at 200 %, 300 % and 400 %. */
const views = [
  { width: 640, height: 512 },
  { width: 427, height: 341 },
  { width: 320, height: 256 },
];

for (const name of ['today', 'floating', 'legacy'] as const) {
  test(`${name}: at every zoom, X’s message box and Send stay in view while the list is open`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(name, { messages: [{ from: 'them', text: 'Hello' }] });
    const panel = new PanelView(page);
    await x.write('Dear {name}, see bit.ly/abc and http://acme.com/a today. ');
    await x.pressEnter();
    await expect(panel.row).toContainText(notSent);
    for (const view of views) {
      await page.setViewportSize(view);
      await expect(panel.list).toBeVisible();
      for (const part of [x.editor, x.sendButton]) {
        await expect(part, JSON.stringify(view)).toBeInViewport({ ratio: 1 });
      }
      const covered = (await trouble(page)).filter((each) => each.startsWith('covers '));
      expect(
        covered.filter((each) => !each.includes('newest')),
        JSON.stringify(view),
      ).toEqual([]);
    }
    await x.editor.click();
    await page.keyboard.type('!');
    await expect.poll(() => x.draft()).toContain('!');
  });
}

for (const name of ['today', 'legacy'] as const) {
  test(`${name}: a list with an open reason gives way, too, when the view becomes smaller`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    await page.setViewportSize({ width: 1280, height: 1024 });
    const x = await openReplica(name, { messages: [{ from: 'them', text: 'Hello' }] });
    const panel = new PanelView(page);
    // One warning: with its reason the list would grow, and keeps its height instead.
    await x.write('Dear {name}, ');
    await x.pressEnter();
    await expect(panel.row).toContainText(notSent);
    await panel.entries.first().locator('summary').click();
    await expect(panel.entries.first().locator('details')).toHaveAttribute('open');
    await expect(panel.list).toHaveAttribute('style', /max-block-size/);
    for (const view of views) {
      await page.setViewportSize(view);
      await expect(panel.list).toBeVisible();
      for (const part of [x.editor, x.sendButton]) {
        await expect(part, JSON.stringify(view)).toBeInViewport({ ratio: 1 });
      }
    }
  });
}

for (const name of ['today', 'floating', 'legacy'] as const) {
  test(`${name}: in the smallest views the row is its icon, and takes none of X’s height`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(name, { older: 20 });
    const panel = new PanelView(page);
    const heightOf = (part: Locator) => part.evaluate((node) => node.clientHeight);
    await x.write('see bit.ly/abc and http://acme.com/a today. ');
    await expect(panel.row).toContainText(words('panel_to_check', { count: 1 }));
    for (const view of views) {
      await page.setViewportSize(view);
      const isIcon = view.height < 352;
      const state = JSON.stringify(view);
      await expect(panel.host, state).toHaveJSProperty('clientHeight', 32);
      const isAsWide = async () => {
        const { width } = (await panel.row.boundingBox()) ?? { width: 0 };
        return isIcon ? width >= 32 && width < 80 : width > 200;
      };
      await expect.poll(isAsWide, state).toBe(true);
      // Lines that wrap anew are a matter between X's list and its reader.
      await expect
        .poll(async () => {
          await x.call('scrollToEnd');
          return trouble(page);
        }, state)
        .toEqual([]);
      if (!isIcon) continue;
      // The words are there for who hears them.
      await expect(panel.row).toHaveAccessibleName(
        new RegExp(words('panel_to_check', { count: 1 })),
      );
      await expect(panel.row).toHaveAttribute('data-count', '1');
      const [box, form] = [await panel.host.boundingBox(), await x.form.boundingBox()];
      const withIcon = await heightOf(x.scroller);
      await panel.host.evaluate((host) => {
        host.toggleAttribute('hidden', true);
      });
      expect(await heightOf(x.scroller), state).toBe(withIcon);
      await panel.host.evaluate((host) => {
        host.toggleAttribute('hidden', false);
      });
      expect(box && form && box.y + box.height <= form.y + 1, state).toBe(true);
    }
    // The list opens with its row, and goes with it.
    await panel.row.click();
    await expect(panel.list).toBeVisible();
    expect((await panel.row.boundingBox())?.width).toBeGreaterThan(200);
    await expect.poll(() => trouble(page)).toEqual([]);
    await panel.row.click();
    await expect(panel.host).toHaveAttribute('data-small');
    await expect.poll(() => trouble(page)).toEqual([]);
    // A held message has a whole line.
    await x.write('Dear {name}, ');
    await x.pressEnter();
    await expect(panel.row).toContainText(notSent);
    expect((await panel.row.boundingBox())?.width).toBeGreaterThan(200);
    await afterHold(page);
  });
}
