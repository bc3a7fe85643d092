import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { type ExtensionStorage, openStorage } from './browser/extension-storage';
import { askBrowser, launch } from './browser/launch.mjs';
import { type ManagedPolicy, managePolicy, type PolicyValues } from './browser/managed-policy';
import type { Site } from './browser/site.mjs';
import type { FirefoxDriver } from './firefox/driver';

/** Chromium with X's hosts served to it, for all tests of a worker. */
export interface Session {
  context: BrowserContext;
  /** The tab that tests begin with, one after the other: a new one costs a new process. */
  tab: Page | null;
  extensionId: string;
  site: Site;
  storage: ExtensionStorage | null;
}

interface Browsers {
  /** Told by the project. */
  inBrowser: 'chromium' | 'firefox';
  uiLanguage: string;
  withExtension: boolean;
  policy: PolicyValues | null;
  /** The administrator's hand, in a file that asks for a policy. */
  managed: ManagedPolicy | null;
  /** Null where the tests run in the other browser. */
  chromium: Session | null;
  firefox: FirefoxDriver | null;
}

// Starting a browser takes seconds, and on a busy machine many.
const start = { scope: 'worker', timeout: 120_000 } as const;

/**
 * The browsers that a worker keeps. All tests are made of this one: those that want the same browser
 * share it, in whichever folder they are.
 */
export const test = base.extend<{ session: Session }, Browsers>({
  inBrowser: ['chromium', { scope: 'worker', option: true }],
  uiLanguage: ['en', { scope: 'worker', option: true }],
  withExtension: [true, { scope: 'worker', option: true }],
  policy: [null, { scope: 'worker', option: true }],
  managed: [
    async ({ policy }, use) => {
      const managed = policy === null ? null : await managePolicy(policy);
      await use(managed);
      await managed?.remove();
    },
    { scope: 'worker' },
  ],

  chromium: [
    async ({ inBrowser, uiLanguage, withExtension, managed }, use) => {
      if (inBrowser !== 'chromium') return use(null);
      const { context, extensionId, site, tab } = await launch({
        locale: uiLanguage,
        ...(withExtension ? {} : { extension: null }),
        ...(managed && { extension: managed.extension }),
      });
      await allowClipboard(context);
      const storage = withExtension ? await openStorage(tab, extensionId) : null;
      await use({ context, extensionId, site, storage, tab: storage === null ? tab : null });
      const errors = storage === null ? [] : (await askBrowser(storage.page)).errors;
      await context.close();
      if (errors.length > 0) throw new Error(`The browser says: ${errors.join('; ')}`);
    },
    start,
  ],

  firefox: [
    async ({ inBrowser }, use) => {
      if (inBrowser !== 'firefox') return use(null);
      const driver = await (await import('./firefox/driver')).driveFirefox();
      await use(driver);
      await driver.close();
    },
    start,
  ],

  session: async ({ chromium }, use) => {
    if (chromium === null) throw new Error('This test is Chromium’s.');
    await use(chromium);
  },
});

/** The tab that tests begin with, in front: one behind another is drawn once a second. */
export async function openFirstTab(session: Session): Promise<Page> {
  if (session.tab?.isClosed()) session.tab = null;
  if (session.tab === null) session.tab = await session.context.newPage();
  // What the last test closed may have left any other in front.
  else await session.tab.bringToFront();
  // For each test anew: a browser was seen to have lost it.
  await allowClipboard(session.context);
  return session.tab;
}

function allowClipboard(context: BrowserContext): Promise<void> {
  return context.grantPermissions(['clipboard-read', 'clipboard-write']);
}
