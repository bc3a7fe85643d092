import { browser } from 'wxt/browser';

/**
 * Where settings are kept: with the browser's own sync where it has one. `browser.storage` itself,
 * not WXT's storage helper: what is needed is one `get`, one `set` and one listener over all keys. The
 * helper watches key by key and adds 16 kB to every X page.
 */
export function settingsArea() {
  return browser.storage.sync ?? browser.storage.local;
}
