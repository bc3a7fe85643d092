// @ts-check

import { printTable } from '../print.mjs';
import { threadTime } from './browsers.mjs';
import { median } from './figures.mjs';
import { ourTime } from './our-time.mjs';

const changesPerSecond = 2000;
const seconds = 10;
const rounds = 3;

/** @param {import('./browsers.mjs').Tab} tab */
async function scroll(tab) {
  await tab.page.bringToFront();
  const before = await threadTime(tab);
  await tab.page.evaluate((rate) => window.replica.churn(rate), changesPerSecond);
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  await tab.page.evaluate(() => window.replica.churn(0));
  return (await threadTime(tab)) - before;
}

/**
 * What we cost a timeline that scrolls by while no message is being written.
 * @param {import('./browsers.mjs').Pair} pair
 * @param {(surface: 'timeline') => Promise<void>} show
 */
export async function measureTimeline(pair, show) {
  await show('timeline');
  for (const { page } of [pair.with, pair.without]) {
    await page.waitForFunction(() => window.replica !== undefined);
  }
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const withUs = [];
  /** @type {number[]} */
  const bare = [];
  for (let round = 0; round < rounds; round += 1) {
    withUs.push(await scroll(pair.with));
    bare.push(await scroll(pair.without));
    const stretches = await ourTime(pair.with, async () => {
      await scroll(pair.with);
    });
    ours.push(stretches.reduce((sum, one) => sum + one, 0));
  }
  const share = (/** @type {number} */ time) => `${(time / seconds / 10).toFixed(2)} %`;
  printTable([
    [`${changesPerSecond} changes a second, no composer: of the main thread, median`, 'share'],
    ['the page without us', share(median(bare))],
    ['the page with us', share(median(withUs))],
    ['our script (reach: under 0.3 %)', share(median(ours))],
  ]);
}
