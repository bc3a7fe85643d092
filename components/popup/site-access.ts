import { browser } from 'wxt/browser';
import type { Silence } from '../messages/tab-status';

/** The pages our script is made for. People can withdraw them, or give them on a click only. */
function ours(): { origins: string[] } {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return { origins: scripts.flatMap(({ matches = [] }) => matches) };
}

/** Whether we may be on X's pages: why nobody answers there, or only for now. */
export async function readAccess(): Promise<Silence> {
  const { permissions } = browser;
  if (await permissions.contains(ours())) return 'unwatched';
  const isOnX = await permissions.contains({ origins: ['https://x.com/*'] });
  return isOnX ? 'partly-allowed' : 'not-allowed';
}

/** The browser asks the person; only while they press something of ours. */
export function askForAccess(): Promise<boolean> {
  return browser.permissions.request(ours());
}
