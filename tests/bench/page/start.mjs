// @ts-check
import { launch } from '../../browser/launch.mjs';
import { print, printTable } from '../print.mjs';
import { open, slowDown } from './browsers.mjs';
import { median, ms, quantile } from './figures.mjs';
import { record, stretchesOf, sumOf } from './our-time.mjs';

const rounds = 9;
const rates = [1, 6];
/** Milliseconds after which everything that a page starts by itself has long been over. */
const settled = 3000;

/** Runs in the page, before all else: when X's message box and our row come into the document. */
function watchRow() {
  const bench = { box: 0, row: 0 };
  const look = () => {
    const root = document.querySelector('[data-testid="xchatEmbedRoute"]')?.shadowRoot ?? document;
    if (root.querySelector('[data-testid="dm-composer-textarea"]')) bench.box ||= performance.now();
    if (root.querySelector('dm-decorum')) bench.row ||= performance.now();
    if (bench.row === 0) requestAnimationFrame(look);
  };
  look();
  Object.assign(globalThis, { start: bench });
}

/**
 * One page load: our evaluation before the page's first script, and every stretch in our script.
 * @param {import('./browsers.mjs').Tab} tab
 * @param {string} address
 */
async function load(tab, address) {
  await tab.page.goto('about:blank');
  const events = await record(tab, ['devtools.timeline'], async () => {
    await tab.page.goto(address);
    await new Promise((resolve) => setTimeout(resolve, settled));
  });
  const evaluation = events.filter(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.includes(tab.extensionId),
  );
  return {
    before: sumOf(evaluation.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000)),
    stretches: stretchesOf(events, tab.extensionId),
  };
}

/**
 * What a page load costs: without a message box, and until the row is there with one.
 * @param {readonly { name: string, folder?: string }[]} builds ours, and whatever it is compared with
 */
export async function measureStart(builds) {
  const browsers = [];
  for (const { name, folder } of builds) {
    browsers.push({ name, ...(await open(folder ? { extension: folder } : {})) });
  }
  /** @type {string[][]} */
  const rows = [
    [
      'the start of a page, median',
      'evaluated before its first script',
      'in all',
      'longest stretch',
    ],
  ];
  for (const surface of /** @type {const} */ (['timeline', 'today'])) {
    for (const rate of rates) {
      const loads = browsers.map(() => /** @type {Awaited<ReturnType<typeof load>>[]} */ ([]));
      for (const { tab } of browsers) await slowDown(tab, rate);
      for (let round = 0; round < rounds; round += 1) {
        for (const [index, { site, tab }] of browsers.entries()) {
          await tab.page.bringToFront();
          loads[index]?.push(await load(tab, site.show(surface, { messages: [] }).address));
        }
      }
      for (const { tab } of browsers) await slowDown(tab, 1);
      for (const [index, { name }] of browsers.entries()) {
        const all = loads[index] ?? [];
        const place = surface === 'timeline' ? 'no message box' : 'a message box';
        rows.push([
          `${name}, ${place}${rate > 1 ? `, slowed ${rate} times` : ''}`,
          ms(median(all.map(({ before }) => before))),
          ms(median(all.map(({ stretches }) => sumOf(stretches)))),
          ms(median(all.map(({ stretches }) => quantile(stretches, 1)))),
        ]);
      }
    }
  }
  printTable(rows);
  const [ours] = browsers;
  if (ours) await measureRow(ours);
  await Promise.all(browsers.map(({ context }) => context.close()));
}

/** @param {Awaited<ReturnType<typeof open>>} browser */
async function measureRow({ site, tab: { page } }) {
  await page.addInitScript(watchRow);
  /** @type {number[]} */
  const waits = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.goto(site.show('today', { messages: [] }).address);
    await page.waitForFunction(() => /** @type {any} */ (globalThis).start.row > 0);
    waits.push(
      await page.evaluate(() => {
        const { box, row } = /** @type {any} */ (globalThis).start;
        return row - box;
      }),
    );
  }
  print(
    `from the message box to our row, median ${ms(median(waits))}, longest ${ms(quantile(waits, 1))}`,
  );
}

/** The heap of a tab without a message box, after a collection: with us and without. */
export async function measureHeap() {
  /** @type {number[]} */
  const heaps = [];
  for (const options of [{}, { extension: null }]) {
    const { context, site } = await launch(options);
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    /** @type {number[]} */
    const all = [];
    for (let round = 0; round < rounds; round += 1) {
      await page.goto(site.show('timeline').address);
      await new Promise((resolve) => setTimeout(resolve, settled));
      await cdp.send('HeapProfiler.collectGarbage');
      const { usedSize } = await cdp.send('Runtime.getHeapUsage');
      all.push(usedSize / 1024 / 1024);
    }
    heaps.push(median(all));
    await context.close();
  }
  const [withUs = Number.NaN, bare = Number.NaN] = heaps;
  print(
    `heap of a tab without a message box: ${bare.toFixed(2)} MB, with us ${(withUs - bare).toFixed(2)} MB more`,
  );
}
