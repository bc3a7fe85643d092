import type { Page, Target } from 'puppeteer-core';
import { extensionId, type Firefox } from './firefox';

/** Firefox's own, as far as it is used here. */
interface Modules {
  ExtensionPermissions: { add(id: string, what: object): Promise<void> };
  AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  BrowserWindowTracker: {
    promiseOpenWindow(options: { private: boolean; args: Text }): Promise<unknown>;
  };
}
declare const ChromeUtils: { importESModule(address: string): Modules };
interface Text {
  data: string;
}
declare const Cc: Record<string, { createInstance(as: unknown): Text }>;
declare const Ci: { nsISupportsString: unknown };

/**
 * What a person does in about:addons: *Run in Private Windows: Allow*. It starts the extension anew,
 * so that every page of the extension that was open is gone.
 */
export function allowInPrivateWindows({ ownWindow }: Firefox): Promise<void> {
  return ownWindow.run(async (id) => {
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    const { AddonManager } = ChromeUtils.importESModule(
      'resource://gre/modules/AddonManager.sys.mjs',
    );
    const permissions = ['internal:privateBrowsingAllowed'];
    await ExtensionPermissions.add(id, { permissions, origins: [] });
    await (await AddonManager.getAddonByID(id)).reload();
  }, extensionId);
}

/** Opens a private window; resolves to its one tab. */
export async function openPrivateWindow({ browser, ownWindow }: Firefox): Promise<Page> {
  const target = new Promise<Target>((resolve) => browser.once('targetcreated', resolve));
  await ownWindow.run(async () => {
    const { BrowserWindowTracker } = ChromeUtils.importESModule(
      'resource:///modules/BrowserWindowTracker.sys.mjs',
    );
    const address = Cc['@mozilla.org/supports-string;1']?.createInstance(Ci.nsISupportsString);
    if (!address) throw new Error('Firefox has no text.');
    // Its own first page would still be loading, and would undo where a test goes.
    address.data = 'about:blank';
    await BrowserWindowTracker.promiseOpenWindow({ private: true, args: address });
  });
  const page = await (await target).page();
  if (!page) throw new Error('The private window has no tab.');
  return page;
}
