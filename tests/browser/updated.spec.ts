import { expect, test } from '@playwright/test';
import { words } from '../words';
import { reloadExtension, removeExtension } from './extension-copy';
import { errorsOf, listen } from './faults';
import { launch } from './launch.mjs';
import { PanelView } from './panel';
import { Replica } from './replica';

/** A browser of its own: an update under the others' feet would be theirs, too. */
test('updated or removed under an open tab: the row says so, and everything goes on', async () => {
  test.slow();
  const { context, extensionId, site } = await launch();
  try {
    for (const [name, go] of [
      ['today', reloadExtension],
      ['legacy', reloadExtension],
      ['today', removeExtension],
    ] as const) {
      const { config, address } = site.show(name, { messages: [] });
      const page = await context.newPage();
      const faults: string[] = [];
      listen(page, faults);
      await page.goto(address);
      const x = new Replica(page, config);
      const panel = new PanelView(page);
      await x.write('Dear {name}, hello ');
      await expect(panel.row).toContainText(words('panel_to_check', { count: 1 }));

      await go(context, extensionId);
      await page.bringToFront();

      // A key, a press or coming back to the tab: nothing else tells an old script that it is old.
      await x.write('and more ');
      await expect(panel.row).toContainText(words('panel_gone'));
      await expect(panel.row).toHaveCSS('block-size', '32px');
      await expect.poll(() => x.draft()).toBe('Dear {name}, hello and more ');
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toEqual(['Dear {name}, hello and more ']);
      await panel.row.click();
      await page.keyboard.press('Escape');
      // The row says so and nothing of ours is at work any more: what X removes stays removed.
      await panel.host.evaluate((host) => host.remove());
      await x.write('and again ');
      await expect.poll(() => x.draft()).toBe('and again ');
      await expect(panel.row).toHaveCount(0);
      expect([...faults, ...(await errorsOf(page))]).toEqual([]);
      expect(site.leaks).toEqual([]);
      await page.close();
    }
  } finally {
    await context.close();
  }
});
