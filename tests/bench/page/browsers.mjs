// @ts-check
import { launch } from '../../browser/launch.mjs';

/**
 * @typedef {import('@playwright/test').CDPSession} CDPSession
 * @typedef {{ page: import('@playwright/test').Page, cdp: CDPSession, extensionId: string }} Tab
 * @typedef {{ with: Tab, without: Tab }} Pair
 */

/** A business that has told us everything. */
const settings = {
  domains: ['acme.com'],
  helpHandle: 'AcmeHelp',
  accountType: 'business',
  account_acme: 'business',
};

/**
 * A browser on a replica.
 * @param {{ extension?: string | null }} options a built extension's folder; by default ours
 */
export async function open(options) {
  const { context, extensionId, site } = await launch(options);
  if (extensionId !== '') {
    const storage = await context.newPage();
    await storage.goto(`chrome-extension://${extensionId}/manifest.json`);
    await storage.evaluate(
      (values) => /** @type {any} */ (globalThis).chrome.storage.sync.set(values),
      settings,
    );
    await storage.close();
  }
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { context, site, tab: { page, cdp, extensionId } };
}

/**
 * Two browsers alike but for the extension, both on the same replica; `run` measures in them by
 * turns, so that whatever else goes on on the machine hits both.
 * @template Result
 * @param {(pair: Pair, show: (surface: import('../../pages/config').SurfaceName, options?: import('../../pages/config').ReplicaOptions) => Promise<void>) => Promise<Result>} run
 */
export async function inBoth(run) {
  const browsers = await Promise.all([open({}), open({ extension: null })]);
  const [ours, bare] = browsers;
  try {
    return await run({ with: ours.tab, without: bare.tab }, async (surface, options) => {
      for (const { site, tab } of browsers) {
        await tab.page.goto(site.show(surface, options).address);
      }
    });
  } finally {
    await Promise.all(browsers.map(({ context }) => context.close()));
  }
}

/**
 * @param {Tab} tab
 * @param {number} rate 1 = as fast as the machine is
 */
export async function slowDown({ cdp }, rate) {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
}

/**
 * Milliseconds of the processor's time that the page's main thread has used so far: what else runs
 * on the machine does not lengthen it.
 * @param {Tab} tab
 */
export async function threadTime({ cdp }) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
}
