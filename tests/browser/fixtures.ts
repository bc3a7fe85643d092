/*
 * How to use it:
 *
 *   import { expect, test } from './fixtures';
 *   import { surfaces } from './surfaces';
 *
 *   for (const surface of surfaces) {
 *     test.describe(surface.name, () => {
 *       test('a personal account is held once', async ({ openReplica, settings, page }) => {
 *         await settings.set({ 'sync-key': value });            // chrome.storage.sync, as stored
 *         const x = await openReplica(surface.name, { messages: [], theme: 'dark' });
 *         await x.type('Hi!');  // also paste, dictate, compose (IME), clear
 *         await x.pressEnter(); // or clickSend
 *         expect(await x.sentTexts()).toEqual([]);
 *         await x.call('receive', 'Hello?');   // everything in tests/pages/control-face.ts
 *         expect(await x.draft()).toBe('Hi!'); // the app's state; x.text() is the DOM's
 *       });
 *     });
 *   }
 *
 * Options of openReplica: ReplicaOptions in tests/pages/config.ts. `test.use({ uiLanguage: 'fr' })`
 * at the top of a file starts another browser in French, `{ withExtension: false }` one without it,
 * `{ policy: values }` one with an administrator's policy (see policy.spec.ts).
 * Tests share one browser: no `page.clock`, which would stop the time of all that follow.
 * After each test: no request left the browser, no error in page or extension, nothing private was
 * ever stored, storage is empty.
 */
import type { Page } from '@playwright/test';
import { test as base, openFirstTab } from '../browsers';
import type { ReplicaOptions, SurfaceName } from '../pages/config';
import type { ExtensionStorage } from './extension-storage';
import { errorsOf, listen } from './faults';
import { editorSelector, Replica } from './replica';
import type { Site } from './site.mjs';
import { findPrivateWords } from './stored-words';

export { expect } from './expect';

interface OpenOptions extends ReplicaOptions {
  /** Default: waits for the editor, and for our row, where the surface has a composer. */
  waitForEditor?: boolean;
  /** In another tab than the test's own. */
  tab?: Page;
}

interface TestFixtures {
  /** For what a tab never gets rid of, such as a script that runs before each page, or a debugger. */
  withFreshTab: boolean;
  openReplica: (name: SurfaceName, options?: OpenOptions) => Promise<Replica>;
  settings: ExtensionStorage;
  site: Site;
  extensionId: string;
  /** Faults a test expects: taken out before the check at its end. */
  expectedErrors: RegExp[];
  /** The replicas that were opened in this test. */
  replicas: Replica[];
  cleanEnd: undefined;
}

/** X's own breakpoints: at this width the inbox stands beside the thread. */
const usual = { width: 1280, height: 800 };

const withoutComposer: readonly SurfaceName[] = [
  'home',
  'inbox',
  'passcode',
  'request',
  'timeline',
];

export const test = base.extend<TestFixtures>({
  withFreshTab: [false, { option: true }],
  context: async ({ session }, use) => use(session.context),
  page: async ({ session, withFreshTab }, use, testInfo) => {
    if (withFreshTab) await session.tab?.close();
    const page = await openFirstTab(session);
    await use(page);
    if (withFreshTab || testInfo.status !== testInfo.expectedStatus) {
      await page.close();
      session.tab = null;
      return;
    }
    if (page.isClosed()) return;
    await page.setViewportSize(usual);
    await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  },
  site: async ({ session }, use) => use(session.site),
  extensionId: async ({ session }, use) => use(session.extensionId),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  expectedErrors: async ({}, use) => use([]),

  settings: async ({ session }, use) => {
    if (session.storage === null) throw new Error('Without the extension there are no settings.');
    await use(session.storage);
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  replicas: async ({}, use) => use([]),

  openReplica: async ({ page, site, replicas, withExtension }, use) => {
    await use(async (name, { waitForEditor, tab = page, ...options } = {}) => {
      const { config, address } = site.show(name, options);
      await tab.goto(address);
      const replica = new Replica(tab, config);
      replicas.push(replica);
      const hasEditor = !withoutComposer.includes(name) && config.opened && config.open !== null;
      if (!(waitForEditor ?? hasEditor)) return replica;
      // Ours comes a moment after the message box, and takes some of the page's height.
      const hasRow = waitForEditor === undefined && withExtension;
      await replica.untilThere(editorSelector, ...(hasRow ? ['dm-decorum'] : []));
      return replica;
    });
  },

  cleanEnd: [
    async ({ session, page, expectedErrors, replicas }, use) => {
      const faults: string[] = [];
      const { context, site, storage } = session;
      const deaf = [listen(page, faults)];
      const follow = (other: Page) => deaf.push(listen(other, faults));
      context.on('page', follow);
      await use(undefined);
      context.off('page', follow);
      for (const end of deaf) end();
      for (const open of context.pages()) {
        if (/^https:/.test(open.url())) faults.push(...(await errorsOf(open)));
        if (open !== page && open !== storage?.page) await open.close();
      }
      // What the page still has to store, it stores before storage is looked at and emptied.
      if (storage !== null && !page.isClosed() && page.url() !== 'about:blank') {
        await page.goto('about:blank');
      }
      const leaks = site.leaks.splice(0).map((leak) => `request: ${leak}`);
      site.visits.length = 0;
      const stored = findPrivateWords((await storage?.end()) ?? [], replicas);
      const unexpected = [...leaks, ...faults, ...stored].filter(
        (fault) => !expectedErrors.some((expected) => expected.test(fault)),
      );
      if (unexpected.length > 0) throw new Error(`The test left behind:\n${unexpected.join('\n')}`);
    },
    { auto: true },
  ],
});
