import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../browser/find-browser.mjs';
import type { Site } from '../browser/site.mjs';
import { read } from '../source';
import { bidiOf } from './bidi';
import { type OwnWindow, openOwnWindow } from './own-window';
import { openWayOut, type WayOut } from './proxy';

/** The extension as `npx wxt build -b firefox` leaves it. */
const extension = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
export const extensionId: string = JSON.parse(read('package.json')).stores.firefox;
/** X's own breakpoints: at this width the inbox stands beside the thread. */
const usual = { width: 1280, height: 800 };
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
  browserId: number;
  fullZoom: number;
  currentURI: { spec: string };
  webProgress: { isLoadingDocument: boolean };
  fixupAndLoadURIString(address: string, options: { triggeringPrincipal: object }): void;
}
interface BrowserTab {
  linkedBrowser: LinkedBrowser;
}
declare const gBrowser: {
  selectedBrowser: LinkedBrowser;
  selectedTab: BrowserTab;
  tabs: BrowserTab[];
};
declare const Services: { scriptSecurityManager: { getSystemPrincipal(): object } };

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
  /** The tab that tests begin with, one after the other: a new one costs a new process. */
  openFirstTab(): Promise<Page>;
  /** Closes all others, and leaves this one as it was opened. */
  clearTabs(): Promise<void>;
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
    defaultViewport: usual,
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
    const storagePage = await openOwn(opened, 'manifest.json');
    let first: Page | null = null;
    return {
      browser,
      site: wayOut.site,
      leaks: wayOut.leaks,
      ownWindow,
      openOwn: (path, options) => openOwn(opened, path, options),
      storagePage,
      async openFirstTab() {
        if (first === null || first.isClosed()) first = await browser.newPage();
        else await first.bringToFront();
        return first;
      },
      async clearTabs() {
        for (const page of await browser.pages()) {
          if (page !== storagePage && page !== first) await page.close();
        }
        if (first === null || first.isClosed()) return;
        await first.bringToFront();
        await ownWindow.run(() => {
          gBrowser.selectedBrowser.fullZoom = 1;
        });
        await first.setViewport(usual);
        await first.goto('about:blank');
      },
      close,
    };
  } catch (error) {
    // One that stays would slow down every test after it.
    await close();
    throw error;
  }
}

/**
 * Opens a page of the extension in a tab of its own: one that the driver has opened, as it may never
 * hear of another. It hears nothing of such a page's loading either, so Firefox is asked when it is there.
 */
async function openOwn(
  { browser, ownWindow }: Pick<Firefox, 'browser' | 'ownWindow'>,
  path: string,
  { isBehind = false, ...viewport }: OwnPageOptions = {},
): Promise<Page> {
  const front = await ownWindow.run(() => gBrowser.selectedBrowser.browserId);
  const page = await browser.newPage();
  // As long as it is in front: Firefox waits for a frame then.
  await page.setViewport({ ...usual, ...viewport });
  await ownWindow.run(
    (address, toFront) =>
      new Promise<void>((resolve) => {
        const own = gBrowser.selectedBrowser;
        const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.browserId === toFront);
        if (tab) gBrowser.selectedTab = tab;
        own.fixupAndLoadURIString(address, {
          triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
        });
        // Polled: a progress listener may be lost when the page moves to another process.
        const look = () => {
          const { currentURI, webProgress } = own;
          if (currentURI.spec === address && !webProgress.isLoadingDocument) resolve();
          else setTimeout(look, 20);
        };
        look();
      }),
    `moz-extension://${uuid}/${path}`,
    isBehind ? front : null,
  );
  return page;
}
