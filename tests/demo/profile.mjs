// @ts-check

/** What the demo's business has told the extension. */
export const profile = {
  domains: ['acme.com'],
  helpHandle: 'AcmeHelp',
  accountType: 'business',
  account_acme: 'business',
};

/**
 * A page of the extension that runs none of its code, to fill its storage through.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} extensionId
 */
export async function openStorage(context, extensionId) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  return {
    /** @param {Record<string, unknown>} values */
    set: (values) =>
      page.evaluate((all) => /** @type {any} */ (globalThis).chrome.storage.sync.set(all), values),
    close: () => page.close(),
  };
}
