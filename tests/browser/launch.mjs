// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from './find-browser.mjs';
import { isOfTheBrowser, serve } from './serve.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The extension as `npx wxt build` leaves it. */
export const builtExtension = join(root, '.output/chrome-mv3');

/**
 * `browser.i18n` follows the language of the browser itself, which Playwright's `locale` is not.
 * @param {string} locale
 */
const inLanguage = (locale) => [
  `--lang=${locale}`,
  // macOS hears only this.
  ...(process.platform === 'darwin' ? ['-AppleLanguages', `(${locale})`] : []),
];

/**
 * The browser's own page for extensions: what a person does there, a test does from here. A file of
 * that page has all its rights, and draws nothing.
 */
export const extensionsPage = 'chrome://extensions/strings.m.js';

/**
 * The extension's id, and what the browser noted against its manifest and background script (a
 * page's own faults reach Playwright).
 * @param {import('@playwright/test').Page} page goes there to ask, and stays
 * @returns {Promise<{ id: string, errors: string[] }>}
 */
export async function askBrowser(page) {
  await page.goto(extensionsPage);
  return page.evaluate(async () => {
    const { developerPrivate } = /** @type {any} */ (globalThis).chrome;
    const all = await developerPrivate.getExtensionsInfo();
    const [own] = all.filter((/** @type {any} */ one) => one.location === 'UNPACKED');
    if (!own) return { id: '', errors: [] };
    // From now on: by default the browser keeps no record.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({
      extensionId: own.id,
      errorCollection: true,
    });
    const background = own.runtimeErrors.filter((/** @type {any} */ one) => one.isServiceWorker);
    const errors = [...own.manifestErrors, ...background];
    return { id: own.id, errors: errors.map((one) => String(one.message)) };
  });
}

/**
 * X's hosts for a browser, and what it has to be started with to be sent there and nowhere else.
 */
async function openServer() {
  const { site, port, keyHash, close } = await serve();
  const args = [
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    `--ignore-certificate-errors-spki-list=${keyHash}`,
  ];
  return {
    site,
    args,
    /** @param {import('@playwright/test').BrowserContext} context */
    follow(context) {
      context.on('close', close);
      // The server cannot tell a page's from the browser's own, and is not asked without TLS.
      context.on('request', (request) => {
        const { protocol, host } = new URL(request.url());
        if (protocol === 'http:' || (protocol === 'https:' && isOfTheBrowser(host))) {
          site.leaks.push(`${request.method()} ${request.url()}`);
        }
      });
    },
  };
}

/**
 * Starts Chromium with the extension and without any network: X's hosts are served to it, and
 * whatever else it asks for is refused and written down (`site.leaks`). `tab` is the one it begins
 * with, for whatever comes first.
 *
 * @param {object} [options]
 * @param {string | null} [options.extension] folder of the built extension; `null` = none
 * @param {string} [options.locale] `en`, `fr`, …: of the extension's words and of `navigator`
 * @param {boolean} [options.headless]
 * @param {boolean} [options.online] the network as it is (the demo on the live site)
 * @param {Record<string, string>} [options.env] added to the environment
 * @param {import('@playwright/test').BrowserContextOptions} [options.context]
 */
export async function launch({
  extension = builtExtension,
  locale = 'en',
  headless = true,
  online = false,
  env = {},
  context: contextOptions = {},
} = {}) {
  const server = await openServer();
  const context = await chromium.launchPersistentContext('', {
    executablePath: findChromium(),
    env: { ...process.env, ...env },
    headless,
    locale,
    // X's own breakpoints: at this width the inbox stands beside the thread.
    viewport: { width: 1280, height: 800 },
    ...contextOptions,
    args: [
      ...inLanguage(locale),
      ...(online ? [] : server.args),
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : []),
    ],
  });
  server.follow(context);
  const { site } = server;
  const [tab] = context.pages();
  if (!tab) throw new Error('The browser has no tab.');
  if (!extension) return { context, extensionId: '', site, tab };
  const { id, errors } = await askBrowser(tab);
  if (id === '' || errors.length > 0) {
    await context.close();
    throw new Error(
      `The browser does not take the extension in ${extension}: ${errors.join('; ')}`,
    );
  }
  await closeWelcome(context, id);
  return { context, extensionId: id, site, tab };
}

/**
 * Installing opens a tab, at some moment: not in the middle of a test.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} id
 */
async function closeWelcome(context, id) {
  const isWelcome = (/** @type {import('@playwright/test').Page} */ page) =>
    page.url() === `chrome-extension://${id}/welcome.html`;
  const end = performance.now() + 20_000;
  while (performance.now() < end) {
    const page = context.pages().find(isWelcome);
    if (page) return page.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Installing should open the welcome page.');
}
