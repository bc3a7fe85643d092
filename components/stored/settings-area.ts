import { browser } from 'wxt/browser';

/**
 * The storage area of the settings: the browser's sync area where there is one, else the local one.
 * Uses `browser.storage` rather than WXT's helper, which watches key by key and adds 16 kB to every
 * X page.
 */
export function settingsArea() {
  return browser.storage.sync ?? browser.storage.local;
}
