import { browser } from 'wxt/browser';
import type { Silence } from '../messages/tab-status';

/** The pages of the content script. People can withdraw access, or allow it only on a click. */
function ours(): { origins: string[] } {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return { origins: scripts.flatMap(({ matches = [] }) => matches) };
}

/** Which access to X's pages the extension has: all (`unwatched`), some, or none. */
export async function readAccess(): Promise<Silence> {
  const { permissions } = browser;
  if (await permissions.contains(ours())) return 'unwatched';
  const isOnX = await permissions.contains({ origins: ['https://x.com/*'] });
  return isOnX ? 'partly-allowed' : 'not-allowed';
}

/** Has the browser ask for access; true if granted. Works only during a click in our page. */
export function askForAccess(): Promise<boolean> {
  return browser.permissions.request(ours());
}
