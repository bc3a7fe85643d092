import type { Page } from '@playwright/test';
import { openFirstTab, type Session } from '../browsers';
import type { Driver, Tab } from '../stories/driver';
import { errorsOf, listen } from './faults';
import { findPrivateWords } from './stored-words';

/** A worker's Chromium, as a story drives it; nothing of this is left after `endTest`. */
export function driveChromium(session: Session): Driver {
  const { context, site, storage } = session;
  if (storage === null) throw new Error('Stories are told of the extension.');
  const faults: string[] = [];
  const deaf: (() => void)[] = [];
  const follow = (page: Page) => deaf.push(listen(page, faults));
  return {
    site,
    settings: { set: (values) => storage.set(values), get: () => storage.get() },
    async openTab() {
      const page = await openFirstTab(session);
      follow(page);
      context.on('page', follow);
      return tabOf(page);
    },
    async readClipboard(tab) {
      await tab.toFront();
      return tab.evaluate(() => navigator.clipboard.readText(), null);
    },
    async endTest(chats) {
      for (const page of context.pages()) {
        if (page.url().startsWith('https:')) faults.push(...(await errorsOf(page)));
        if (page !== storage.page && page !== session.tab) await page.close();
      }
      await session.tab?.setViewportSize({ width: 1280, height: 800 });
      // What the page still has to store, it stores before storage is looked at and emptied.
      await session.tab?.goto('about:blank');
      context.off('page', follow);
      for (const end of deaf) end();
      faults.push(...findPrivateWords(await storage.end(), chats));
      site.visits.length = 0;
      faults.push(...site.leaks.splice(0).map((leak) => `request: ${leak}`));
      return faults.splice(0);
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
