import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { findFirefox } from '../browser/find-browser.mjs';
import type { Site } from '../browser/site.mjs';
import { read } from '../source';
import { bidiOf } from './bidi';
import { type OwnWindow, openOwnWindow } from './own-window';
import { openWayOut, type WayOut } from './proxy';

/** The extension as `npx wxt build -b firefox` leaves it. */
const extension = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
export const extensionId: string = JSON.parse(read('package.json')).stores.firefox;
/** Firefox makes one up for each profile unless it has been told. */
const uuid = '5f2c6b1e-5a0e-4a55-9a77-0d1c5a3a8f11';

interface OwnPageOptions {
  width?: number;
  height?: number;
  /** The tab in front stays there. */
  isBehind?: boolean;
}

/** Firefox's own, as far as it is used here. */
interface LinkedBrowser {
  currentURI: { spec: string };
  webProgress: { isLoadingDocument: boolean };
}
declare const gBrowser: {
  addTrustedTab(
    address: string,
    options: { inBackground: boolean },
  ): { linkedBrowser: LinkedBrowser };
};

/** Firefox with the extension, X's hosts served to it, and no way out. */
export interface Firefox {
  browser: Browser;
  site: Site;
  /** Requests that would have left the browser; a test empties it. */
  leaks: WayOut['leaks'];
  ownWindow: OwnWindow;
  openOwn(path: string, options?: OwnPageOptions): Promise<Page>;
  /** A page of the extension that runs none of its code: for the browser's storage. */
  storagePage: Page;
  close(): Promise<void>;
}

/** What Firefox is started with, besides what all tests need. */
export interface StartOptions {
  preferences?: Record<string, string | boolean>;
  env?: Record<string, string>;
}

/** Starts it; takes about four seconds. */
export async function openFirefox({ preferences, env }: StartOptions = {}): Promise<Firefox> {
  const { path, reason } = findFirefox();
  if (path === null) throw new Error(reason);
  const wayOut = await openWayOut();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    // X's hosts are served under a key that is made for each run.
    acceptInsecureCerts: true,
    // Without it, neither the extension's own pages nor the browser's window can be reached.
    args: ['-remote-allow-system-access'],
    defaultViewport: { width: 1280, height: 800 },
    env: { ...process.env, ...env },
    extraPrefsFirefox: {
      ...wayOut.preferences,
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      // The driver would let every page open what it likes.
      'dom.disable_open_during_load': true,
      // A person needs half a second before a press on the browser's own question can count.
      'security.notification_enable_delay': 0,
      'intl.locale.requested': 'en-US',
      ...preferences,
    },
  });
  const close = async () => {
    await browser.close();
    wayOut.close();
  };
  try {
    const ownWindow = await openOwnWindow(bidiOf(browser));
    const installed = await browser.installExtension(extension);
    if (installed !== extensionId) throw new Error(`Firefox installed ${installed}.`);
    const opened = { browser, ownWindow };
    return {
      browser,
      site: wayOut.site,
      leaks: wayOut.leaks,
      ownWindow,
      openOwn: (path, options) => openOwn(opened, path, options),
      storagePage: await openOwn(opened, 'manifest.json'),
      close,
    };
  } catch (error) {
    // One that stays would slow down every test after it.
    await close();
    throw error;
  }
}

/**
 * Opens a page of the extension in a tab of its own. The driver hears nothing of such a page's
 * loading, so Firefox is asked when it is there.
 */
async function openOwn(
  { browser, ownWindow }: Pick<Firefox, 'browser' | 'ownWindow'>,
  path: string,
  { isBehind = false, ...viewport }: OwnPageOptions = {},
): Promise<Page> {
  const target = new Promise<Target>((resolve) => browser.once('targetcreated', resolve));
  await ownWindow.run(
    (address, inBackground) =>
      new Promise<void>((resolve) => {
        const { linkedBrowser } = gBrowser.addTrustedTab(address, { inBackground });
        // Polled: a progress listener may be lost when the page moves to another process.
        const look = () => {
          const { currentURI, webProgress } = linkedBrowser;
          if (currentURI.spec === address && !webProgress.isLoadingDocument) resolve();
          else setTimeout(look, 20);
        };
        look();
      }),
    `moz-extension://${uuid}/${path}`,
    isBehind,
  );
  const page = await (await target).page();
  if (!page) throw new Error(`${path} has no tab.`);
  await page.setViewport({ width: 1280, height: 800, ...viewport });
  return page;
}
