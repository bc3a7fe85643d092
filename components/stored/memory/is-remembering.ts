import { browser } from 'wxt/browser';

/** False in private windows, of which nothing is stored. */
export function isRemembering(): boolean {
  return browser.extension?.inIncognitoContext !== true;
}
