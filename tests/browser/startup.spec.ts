import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { business } from './scenario';

// The debugger would stay in the tab, and make the tests after these three times slower.
test.use({ withFreshTab: true });

/** Bytes, gzipped, of the source that may run where nobody writes a message. */
const mostAtStart = 12_000;

/** Follows which parts of our script a page runs, from its next load on. */
async function followScript(page: Page): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page);
  await client.send('Profiler.enable');
  await client.send('Debugger.enable');
  await client.send('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
  return client;
}

/** The source of our script that has run: what was evaluated, and of functions those that were called. */
async function evaluatedSource(client: CDPSession): Promise<string> {
  const { result } = await client.send('Profiler.takePreciseCoverage');
  const script = result.find(({ url }) => url.endsWith('/content-scripts/dm.js'));
  if (!script) throw new Error('Our script did not run.');
  const { scriptId } = script;
  const { scriptSource } = await client.send('Debugger.getScriptSource', { scriptId });
  // Inner ranges come after the outer ones and say otherwise.
  const hasRun = new Uint8Array(scriptSource.length);
  for (const { ranges } of script.functions) {
    for (const { startOffset, endOffset, count } of ranges) {
      hasRun.fill(count > 0 ? 1 : 0, startOffset, endOffset);
    }
  }
  return scriptSource
    .split('')
    .filter((_, at) => hasRun[at] === 1)
    .join('');
}

test('without a message box, a small watcher runs and nothing else', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const client = await followScript(page);
  await openReplica('timeline');
  // It has searched the page after its last change.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  const source = await evaluatedSource(client);
  expect(gzipSync(source).length).toBeLessThan(mostAtStart);
});

test('with a message box, everything comes by itself', async ({ openReplica, settings, page }) => {
  await settings.set(business);
  const client = await followScript(page);
  await openReplica('today');
  await expect(new PanelView(page).row).toBeVisible();
  expect(gzipSync(await evaluatedSource(client)).length).toBeGreaterThan(5 * mostAtStart);
});
