import type { KeyInput, Page } from 'puppeteer-core';
import { findPrivateWords } from '../browser/stored-words';
import type { Driver, Tab, Values } from '../stories/driver';
import { errorsOf, follow, takeLeaks } from './faults';
import { type Firefox, openFirefox, type StartOptions } from './firefox';
import { followStorage } from './followed-storage';
import type { OwnWindow } from './own-window';

declare const browser: {
  storage: Record<
    'sync' | 'local' | 'session',
    { get(keys: null): Promise<Values>; set(values: Values): Promise<void>; clear(): Promise<void> }
  >;
};

declare global {
  interface Window {
    /** Firefox's own, in its own window. */
    readonly windowUtils: {
      sendContentCommandEvent(kind: 'insertText', transferable: null, text: string): void;
    };
  }
}

/** Firefox with the extension, as stories drive it; `firefox` for what only this browser has. */
export interface FirefoxDriver extends Driver {
  firefox: Firefox;
  pageOf(tab: Tab): Page;
  close(): Promise<void>;
}

export async function driveFirefox(options?: StartOptions): Promise<FirefoxDriver> {
  const firefox = await openFirefox(options);
  const { site, storagePage } = firefox;
  const { written } = await followStorage(storagePage);
  const faults: string[] = [];
  const pages = new Map<Tab, Page>();
  let end = () => {};
  return {
    firefox,
    site,
    settings: {
      set: (values) => storagePage.evaluate((all) => browser.storage.sync.set(all), values),
      get: () => storagePage.evaluate(() => browser.storage.sync.get(null)),
    },
    async openTab() {
      const page = await firefox.openFirstTab();
      end = follow(page, faults);
      const tab = tabOf(page, firefox.ownWindow);
      pages.set(tab, page);
      return tab;
    },
    pageOf(tab) {
      const page = pages.get(tab);
      if (!page) throw new Error('This tab is closed.');
      return page;
    },
    // Firefox lets no page read it unasked; the browser's own window may.
    readClipboard: () => firefox.ownWindow.run(() => navigator.clipboard.readText()),
    async endTest(chats) {
      for (const page of pages.values()) faults.push(...(await errorsOf(page)));
      pages.clear();
      await firefox.clearTabs();
      end();
      faults.push(...findPrivateWords(await written(), chats));
      await storagePage.evaluate(() =>
        Promise.all([
          browser.storage.sync.clear(),
          browser.storage.local.clear(),
          browser.storage.session.clear(),
        ]),
      );
      await written();
      site.visits.length = 0;
      faults.push(...takeLeaks(firefox));
      return faults.splice(0);
    },
    close: () => firefox.close(),
  };
}

/** Runs in the page: the text where the focus is, in whichever open shadow root. */
function focusedText(): string {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLTextAreaElement ? active.value : (active?.textContent ?? '');
}

/** Runs in the browser's own window; goes where the focus is in the tab in front. */
function insertText(text: string): void {
  window.windowUtils.sendContentCommandEvent('insertText', null, text);
}

function tabOf(page: Page, ownWindow: OwnWindow): Tab {
  const { keyboard } = page;
  const keysOf = (chord: string) => chord.split('+').map((key) => key as KeyInput);
  return {
    goto: async (address) => void (await page.goto(address)),
    evaluate: (work, value) => page.evaluate(work as never, value as never) as never,
    type: (text) => keyboard.type(text),
    async press(chord) {
      const keys = keysOf(chord);
      const last = keys.pop();
      for (const key of keys) await keyboard.down(key);
      if (last) await keyboard.press(last);
      for (const key of keys.toReversed()) await keyboard.up(key);
    },
    down: (key) => keyboard.down(key as KeyInput),
    up: (key) => keyboard.up(key as KeyInput),
    // The protocol has no dictation: the browser's own window puts it into the page, as macOS's does.
    async insert(text) {
      const before = await page.evaluate(focusedText);
      await ownWindow.run(insertText, text);
      // The window hears nothing of when the text has come there, and a key would get there first.
      while ((await page.evaluate(focusedText)) === before);
    },
    click: (x, y, count = 1) => page.mouse.click(x, y, { count }),
    resize: (width, height) => page.setViewport({ width, height }),
    toFront: () => page.bringToFront(),
  };
}
