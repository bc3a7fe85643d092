import { browser } from 'wxt/browser';

/** Whether this is a private window, of which nothing is stored. */
export function isPrivateWindow(): boolean {
  return browser.extension?.inIncognitoContext === true;
}
