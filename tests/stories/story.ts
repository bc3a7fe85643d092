import { driveChromium } from '../browser/driver';
import { test as base } from '../browsers';
import type { ReplicaOptions, SurfaceName } from '../pages/config';
import { Chat } from './chat';
import type { Driver } from './driver';

export { expect } from '@playwright/test';
export { soon } from './chat';

interface StoryFixtures {
  driver: Driver;
  /** Opens a chat on one of X's pages, in the tab of this test. */
  openChat: (surface: SurfaceName, options?: ReplicaOptions) => Promise<Chat>;
  settings: Driver['settings'];
  site: Driver['site'];
}

/** Where stories are told: X's page of today, and Draft.js as it was before. */
export const surfaces = ['today', 'legacy'] as const;

/**
 * A story is told once and run by every browser. After each: no request left the browser, no error in
 * page or extension, storage is empty.
 */
export const test = base.extend<StoryFixtures>({
  driver: async ({ chromium, firefox }, use) => {
    const driver = firefox ?? (chromium && driveChromium(chromium));
    if (driver === null) throw new Error('There is no browser.');
    await use(driver);
  },
  openChat: async ({ driver }, use) => {
    const tab = await driver.openTab();
    const chats: Chat[] = [];
    await use(async (surface, options) => {
      const chat = await Chat.open(tab, driver, surface, options);
      chats.push(chat);
      return chat;
    });
    const faults = await driver.endTest(chats);
    if (faults.length > 0) throw new Error(`The test left behind:\n${faults.join('\n')}`);
  },
  settings: async ({ driver }, use) => use(driver.settings),
  site: async ({ driver }, use) => use(driver.site),
});
