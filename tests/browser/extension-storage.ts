import type { Page } from '@playwright/test';

type Area = 'sync' | 'local' | 'session' | 'managed';
type Values = Record<string, unknown>;

/** The part of `chrome.storage` used here, as an extension page has it. */
interface ChromeStorage {
  get(keys: null): Promise<Values>;
  set(values: Values): Promise<void>;
  clear(): Promise<void>;
}
declare const chrome: {
  storage: Record<Area, ChromeStorage> & {
    onChanged: { addListener(listen: (changes: Values) => void): void };
  };
};
declare global {
  /** The page that the tests see storage through. */
  interface Window {
    /** Everything that was stored. */
    written?: string[];
    /** Empties every area. */
    empty?: () => Promise<void>;
  }
}

export interface ExtensionStorage {
  /** The tab it works through. */
  page: Page;
  /** Writes keys as the extension stores them. */
  set(values: Values, area?: Area): Promise<void>;
  get(area?: Area): Promise<Values>;
  /** Empties every area. */
  clear(): Promise<void>;
  /** Everything that was written since it was last asked, by anybody, as JSON. */
  written(): Promise<string[]>;
  /** For the end of a test: empties every area, and returns what was written before, as `written` does. */
  end(): Promise<string[]>;
}

/** From now on storage refuses what one page saves. */
export async function refuseSaves(page: Page): Promise<void> {
  await page.evaluate(() => {
    chrome.storage.sync.set = () => Promise.reject(new Error('refused'));
  });
}

/**
 * The extension's storage, through a page of the extension that runs none of its code.
 * @param page goes there, and stays
 */
export async function openStorage(page: Page, id: string): Promise<ExtensionStorage> {
  await page.goto(`chrome-extension://${id}/manifest.json`);
  await page.evaluate(() => {
    const written: string[] = [];
    window.written = written;
    chrome.storage.onChanged.addListener((changes) => written.push(JSON.stringify(changes)));
    window.empty = async () => {
      const { sync, local, session } = chrome.storage;
      // Chromium takes 120 writes to `sync` a minute, and to empty it is one.
      const isEmpty = Object.keys(await sync.get(null)).length === 0;
      await Promise.all([local.clear(), session.clear(), ...(isEmpty ? [] : [sync.clear()])]);
      // So that this is heard of by the end of it.
      await new Promise((resolve) => setTimeout(resolve));
    };
  });
  return {
    page,
    written: () => page.evaluate(() => window.written?.splice(0) ?? []),
    async set(values, area = 'sync') {
      await page.evaluate(([a, v]) => chrome.storage[a].set(v), [area, values] as const);
    },
    get: (area = 'sync') => page.evaluate((a) => chrome.storage[a].get(null), area),
    clear: () => page.evaluate(() => window.empty?.()),
    // One call, as every test ends with it.
    end: () =>
      page.evaluate(async () => {
        const before = window.written?.splice(0) ?? [];
        await window.empty?.();
        window.written?.splice(0);
        return before;
      }),
  };
}
