import type { Page } from 'puppeteer-core';

type Area = 'sync' | 'local';
type Values = Record<string, unknown>;
declare const browser: {
  storage: Record<
    Area,
    { get(keys: null): Promise<Values>; set(values: Values): Promise<void> }
  > & {
    onChanged: { addListener(listen: (changes: Values) => void): void };
  };
};

/** The extension's storage, and what becomes of it. */
export interface FollowedStorage {
  get(area: Area): Promise<Values>;
  set(area: Area, values: Values): Promise<void>;
  /** Everything that was written since it was last asked, by anybody, as JSON. */
  written(): Promise<string[]>;
}

/** Follows it through a page of the extension that runs none of its code. */
export async function followStorage(page: Page): Promise<FollowedStorage> {
  const written = await page.evaluateHandle(() => {
    const all: string[] = [];
    browser.storage.onChanged.addListener((changes) => all.push(JSON.stringify(changes)));
    return all;
  });
  return {
    get: (area) => page.evaluate((a) => browser.storage[a].get(null), area),
    set: (area, values) => page.evaluate((a, v) => browser.storage[a].set(v), area, values),
    written: () => written.evaluate((all) => all.splice(0)),
  };
}
