import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { SurfaceName } from '../pages/config';
import { words } from '../words';
import { reloadExtension, removeExtension } from './extension-copy';
import { errorsOf, listen } from './faults';
import { launch } from './launch.mjs';
import { PanelView } from './panel';
import { Replica } from './replica';
import type { Site } from './site.mjs';

let context: BrowserContext;
let extensionId: string;
let site: Site;

/** A browser of its own: an update under the others' feet would be theirs, too. */
test.beforeAll(async () => {
  ({ context, extensionId, site } = await launch());
});
test.afterAll(() => context.close());

/** Counts what of ours still listens on a page's window for a message box; call it before going there. */
async function countWatchers(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  let own: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context: { id, name } }) => {
    if (name === words('extension_name')) own = id;
  });
  await session.send('Runtime.enable');
  return async () => {
    const { result } = await session.send('Runtime.evaluate', {
      expression: '(getEventListeners(window).focusin ?? []).length',
      includeCommandLineAPI: true,
      ...(own === undefined ? {} : { contextId: own }),
    });
    return Number(result.value);
  };
}

// No settings were read in such a tab, and no words: what it could say, it cannot know any more.
test('a first chat that is opened after an update: nothing of ours is there, and X is X', async () => {
  test.slow();
  for (const [name, open] of [
    ['dock', (page) => page.getByTestId('chat-drawer-main').click()],
    ['drawer', (page) => page.keyboard.press('i')],
  ] satisfies [SurfaceName, (page: Page) => Promise<void>][]) {
    const { config, address } = site.show(name, { messages: [], opened: false });
    const page = await context.newPage();
    const faults: string[] = [];
    listen(page, faults);
    const watchers = await countWatchers(page);
    await page.goto(address);
    const x = new Replica(page, config);
    await expect.poll(watchers).toBeGreaterThan(0);

    await reloadExtension(context, extensionId);
    await page.bringToFront();

    await open(page);
    await x.write('Dear {name}, hello ');
    await expect.poll(watchers).toBe(0);
    await x.pressEnter();
    await expect.poll(() => x.sentTexts()).toEqual(['Dear {name}, hello ']);
    await expect(new PanelView(page).host).toHaveCount(0);
    expect([...faults, ...(await errorsOf(page))]).toEqual([]);
    await page.close();
  }
});

test('updated or removed under an open tab: the row says so, and everything goes on', async () => {
  test.slow();
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
    // `launch` waits for that page, and closes it: it is for installing only.
    expect(context.pages().filter((one) => one.url().includes('welcome'))).toEqual([]);
    await page.close();
  }
});
