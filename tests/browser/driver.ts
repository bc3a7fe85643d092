import type { Page } from '@playwright/test';
import type { Driver, Tab } from '../stories/driver';
import { openStorage } from './extension-storage';
import { errorsOf, listen } from './faults';
import { askBrowser, launch } from './launch.mjs';
import { findPrivateWords } from './stored-words';

/** Chromium with the extension, as stories drive it. */
export async function openChromium(): Promise<Driver> {
  const { context, extensionId, site } = await launch();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const storage = await openStorage(context, extensionId);
  const faults: string[] = [];
  context.on('page', (page) => listen(page, faults));
  let first: Page | null = null;
  return {
    site,
    settings: { set: (values) => storage.set(values), get: () => storage.get() },
    async openTab() {
      first ??= await context.newPage();
      return tabOf(first);
    },
    async readClipboard(tab) {
      await tab.toFront();
      return tab.evaluate(() => navigator.clipboard.readText(), null);
    },
    async endTest(chats) {
      for (const page of context.pages()) {
        if (page.url().startsWith('https:')) faults.push(...(await errorsOf(page)));
        if (page !== storage.page && page !== first) await page.close();
      }
      await first?.setViewportSize({ width: 1280, height: 800 });
      // What the page still has to store, it stores before storage is looked at and emptied.
      await first?.goto('about:blank');
      faults.push(...findPrivateWords(await storage.written(), chats));
      await storage.clear();
      await storage.written();
      site.visits.length = 0;
      faults.push(...site.leaks.splice(0).map((leak) => `request: ${leak}`));
      return faults.splice(0);
    },
    async close() {
      const { errors } = await askBrowser(context);
      await context.close();
      if (errors.length > 0) throw new Error(`The browser says: ${errors.join('; ')}`);
    },
  };
}

function tabOf(page: Page): Tab {
  const { keyboard, mouse } = page;
  return {
    goto: async (address) => void (await page.goto(address)),
    evaluate: (work, value) => page.evaluate(work as never, value as never),
    type: (text) => keyboard.type(text),
    press: (chord) => keyboard.press(chord),
    down: (key) => keyboard.down(key),
    up: (key) => keyboard.up(key),
    insert: (text) => keyboard.insertText(text),
    click: (x, y, clickCount = 1) => mouse.click(x, y, { clickCount }),
    resize: (width, height) => page.setViewportSize({ width, height }),
    toFront: () => page.bringToFront(),
  };
}
