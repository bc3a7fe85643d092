import type { BrowserContext } from '@playwright/test';
import { extensionsPage } from './launch.mjs';

interface Change {
  extensionId: string;
  incognitoAccess?: boolean;
  hostAccess?: 'ON_CLICK' | 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES';
}

/** The part of the browser's own page for extensions that is used here. */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: Change): Promise<void>;
  addHostPermission(extensionId: string, host: string): Promise<void>;
  onItemStateChanged: {
    addListener(listen: (event: { item_id: string; event_type: string }) => void): void;
  };
}
declare const chrome: { developerPrivate: DeveloperPrivate };

/** What a person does with one extension in `chrome://extensions`, under Details. */
export interface ExtensionCard {
  /** Site access: on click only, on the sites named, or on all it was made for. */
  setSiteAccess(access: 'ON_CLICK' | 'ON_ALL_SITES' | { onlyOn: string }): Promise<void>;
  /** Starts the extension anew, as the browser does. */
  allowInPrivateWindows(): Promise<void>;
}

export async function openExtensionCard(
  context: BrowserContext,
  extensionId: string,
): Promise<ExtensionCard> {
  const page = await context.newPage();
  await page.goto(extensionsPage);
  const change = (what: Omit<Change, 'extensionId'>) =>
    page.evaluate((all) => chrome.developerPrivate.updateExtensionConfiguration(all), {
      extensionId,
      ...what,
    });
  return {
    async setSiteAccess(access) {
      if (typeof access === 'string') return change({ hostAccess: access });
      await change({ hostAccess: 'ON_SPECIFIC_SITES' });
      await page.evaluate(([id, host]) => chrome.developerPrivate.addHostPermission(id, host), [
        extensionId,
        access.onlyOn,
      ] as const);
    },
    allowInPrivateWindows: () =>
      page.evaluate(
        (id) =>
          new Promise<void>((resolve, reject) => {
            chrome.developerPrivate.onItemStateChanged.addListener((event) => {
              if (event.item_id === id && event.event_type === 'LOADED') resolve();
            });
            const allowed = { extensionId: id, incognitoAccess: true };
            chrome.developerPrivate.updateExtensionConfiguration(allowed).catch(reject);
          }),
        extensionId,
      ),
  };
}
