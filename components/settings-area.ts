import { browser } from 'wxt/browser';

/**
 * Where settings are kept: with the browser's own sync where it has one. `browser.storage` itself,
 * not WXT's storage helper: what is needed is one `get`, one `set` and one listener over all keys. The
 * helper watches key by key and adds 16 kB to every X page.
 */
export function settingsArea() {
  return browser.storage.sync ?? browser.storage.local;
}

/**
 * Calls `listener` with what has changed, and in which area, until `lifetime` aborts. Throws where the
 * extension is gone.
 */
export function onStorageChange(
  listener: (changes: Record<string, unknown>, area: string) => void,
  lifetime: AbortSignal,
): void {
  browser.storage.onChanged.addListener(listener);
  lifetime.addEventListener('abort', () => {
    if (isAlive()) browser.storage.onChanged.removeListener(listener);
  });
}

/** False in the content script of an extension that has been updated, switched off or removed. */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
