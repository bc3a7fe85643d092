import type { Page } from 'puppeteer-core';
import { test as base } from 'vitest';
import type { ReplicaOptions, SurfaceName } from '../pages/config';
import { errorsOf, follow, takeLeaks } from './faults';
import { type Firefox, openFirefox } from './firefox';
import { Replica } from './replica';

type Values = Record<string, unknown>;
declare const browser: {
  storage: Record<
    'sync' | 'local' | 'session',
    { get(keys: null): Promise<Values>; set(values: Values): Promise<void>; clear(): Promise<void> }
  >;
};

interface Fixtures {
  firefox: Firefox;
  page: Page;
  openReplica: (name: SurfaceName, options?: ReplicaOptions) => Promise<Replica>;
  settings: { set(values: Values): Promise<void>; get(): Promise<Values> };
}

/**
 * As the Chromium scenarios have them: a tab of X's, the settings as stored. After each test: no
 * request left the browser, no error in page or extension, storage is empty.
 */
export const test = base.extend<Fixtures>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest wants the pattern
    async ({}, use) => {
      const firefox = await openFirefox();
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],

  settings: async ({ firefox: { storagePage } }, use) => {
    await use({
      set: (values) => storagePage.evaluate((all) => browser.storage.sync.set(all), values),
      get: () => storagePage.evaluate(() => browser.storage.sync.get(null)),
    });
  },

  page: [
    async ({ firefox }, use) => {
      const { storagePage } = firefox;
      const page = await firefox.openFirstTab();
      const faults: string[] = [];
      const end = follow(page, faults);
      await use(page);
      faults.push(...(await errorsOf(page)));
      await firefox.clearTabs();
      end();
      await storagePage.evaluate(() =>
        Promise.all([
          browser.storage.sync.clear(),
          browser.storage.local.clear(),
          browser.storage.session.clear(),
        ]),
      );
      faults.push(...takeLeaks(firefox));
      firefox.site.visits.length = 0;
      if (faults.length > 0) throw new Error(`The test left behind:\n${faults.join('\n')}`);
    },
    { auto: true },
  ],

  openReplica: async ({ firefox, page }, use) => {
    await use((name, options) => openReplicaIn(page, firefox, name, options));
  },
});

/** Goes to a replica in this tab, and waits for its message box. */
export async function openReplicaIn(
  page: Page,
  { site }: Firefox,
  name: SurfaceName,
  options?: ReplicaOptions,
): Promise<Replica> {
  const { config, address } = site.show(name, options);
  await page.goto(address);
  const replica = new Replica(page, config);
  await page.bringToFront();
  await replica.editor();
  return replica;
}
