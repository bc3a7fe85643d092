import { browser } from 'wxt/browser';

/** Private windows leave no trace. */
export function isRemembering(): boolean {
  return browser.extension?.inIncognitoContext !== true;
}
