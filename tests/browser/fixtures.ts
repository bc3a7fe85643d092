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
 * `{ withTouch: true }` one with a touch screen (`x.sendButton.tap()`), `{ policy: values }` one with
 * an administrator's policy (see policy.spec.ts).
 * Tests share one browser: no `page.clock`, which would stop the time of all that follow.
 * After each test: no request left the browser, no error in page or extension, nothing private was
 * ever stored, storage is empty.
 */
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import type { ReplicaOptions, SurfaceName } from '../pages/config';
import { type ExtensionStorage, openStorage } from './extension-storage';
import { errorsOf, listen } from './faults';
import { askBrowser, launch } from './launch.mjs';
import { type ManagedPolicy, managePolicy, type PolicyValues } from './managed-policy';
import { editorSelector, Replica } from './replica';
import type { Site } from './site.mjs';
import { findPrivateWords } from './stored-words';

export { expect } from './expect';

interface Session {
  context: BrowserContext;
  /** The tab that tests begin with, one after the other: a new one costs a new process. */
  tab: Page | null;
  extensionId: string;
  site: Site;
  storage: ExtensionStorage | null;
}

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
  site: Session['site'];
  extensionId: string;
  /** Faults a test expects: taken out before the check at its end. */
  expectedErrors: RegExp[];
  /** The replicas that were opened in this test. */
  replicas: Replica[];
  cleanEnd: undefined;
}

interface WorkerFixtures {
  uiLanguage: string;
  withExtension: boolean;
  withTouch: boolean;
  policy: PolicyValues | null;
  /** The administrator's hand, in a file that asks for a policy. */
  managed: ManagedPolicy | null;
  session: Session;
}

const clipboard = ['clipboard-read', 'clipboard-write'];

/** X's own breakpoints: at this width the inbox stands beside the thread. */
const usual = { width: 1280, height: 800 };

const withoutComposer: readonly SurfaceName[] = [
  'home',
  'inbox',
  'passcode',
  'request',
  'timeline',
];

export const test = base.extend<TestFixtures, WorkerFixtures>({
  uiLanguage: ['en', { scope: 'worker', option: true }],
  withExtension: [true, { scope: 'worker', option: true }],
  withTouch: [false, { scope: 'worker', option: true }],
  policy: [null, { scope: 'worker', option: true }],
  withFreshTab: [false, { option: true }],
  managed: [
    async ({ policy }, use) => {
      const managed = policy === null ? null : await managePolicy(policy);
      await use(managed);
      await managed?.remove();
    },
    { scope: 'worker' },
  ],

  session: [
    async ({ uiLanguage, withExtension, withTouch, managed }, use) => {
      const { context, extensionId, site } = await launch({
        locale: uiLanguage,
        context: { hasTouch: withTouch },
        ...(withExtension ? {} : { extension: null }),
        ...(managed && { extension: managed.extension }),
      });
      await context.grantPermissions(clipboard);
      const storage = withExtension ? await openStorage(context, extensionId) : null;
      await use({ context, extensionId, site, storage, tab: null });
      const errors = withExtension ? (await askBrowser(context)).errors : [];
      await context.close();
      if (errors.length > 0) throw new Error(`The browser says: ${errors.join('; ')}`);
    },
    { scope: 'worker' },
  ],

  context: async ({ session }, use) => use(session.context),
  page: async ({ session, withFreshTab }, use, testInfo) => {
    if (withFreshTab || session.tab?.isClosed()) {
      await session.tab?.close();
      session.tab = null;
    }
    session.tab ??= await session.context.newPage();
    const page = session.tab;
    // For each test anew: a browser was seen to have lost it.
    await session.context.grantPermissions(clipboard);
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
      if (waitForEditor ?? hasEditor) await replica.untilThere(editorSelector);
      // Ours comes a moment after the message box, and takes some of the page's height.
      if (waitForEditor === undefined && hasEditor && withExtension) {
        await replica.untilThere('dm-decorum');
      }
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
      if (!page.isClosed() && page.url() !== 'about:blank') await page.goto('about:blank');
      const leaks = site.leaks.splice(0).map((leak) => `request: ${leak}`);
      site.visits.length = 0;
      const stored = findPrivateWords((await storage?.written()) ?? [], replicas);
      await storage?.clear();
      await storage?.written();
      const unexpected = [...leaks, ...faults, ...stored].filter(
        (fault) => !expectedErrors.some((expected) => expected.test(fault)),
      );
      if (unexpected.length > 0) throw new Error(`The test left behind:\n${unexpected.join('\n')}`);
    },
    { auto: true },
  ],
});
