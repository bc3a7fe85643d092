// @ts-check

import { print, printTable } from '../print.mjs';
import { slowDown, threadTime } from './browsers.mjs';
import { median, ms, quantile } from './figures.mjs';
import { droppedFrames, ourTime } from './our-time.mjs';

const lengths = [280, 10_000];
const rates = [1, 6];
/** With and without the extension by turns. */
const rounds = 5;
const keysPerRound = 12;
/** A fast typist's. */
const msBetweenKeys = 150;
const keysInARow = 40;
/** Milliseconds. */
const frame = 1000 / 60;

/**
 * A first message that ends in a link to elsewhere: a space after it brings a warning, and taking the
 * space away takes the warning away, so that each key changes the panel.
 * @param {number} length
 */
function draftOf(length) {
  const end = ' See https://evil.org/a';
  const plain = 'Thanks for following us! Tweet @AcmeHelp if you get stuck with anything at all. ';
  return plain.repeat(Math.ceil(length / plain.length)).slice(0, length - end.length) + end;
}

/** Runs in the page: notes when each key, the text it writes and what the panel says are painted. */
function watchKeys() {
  const bench = { key: 0, text: 0, panel: 0, hasPanel: false };
  /** @param {'panel'} what the next task comes after the frame's paint */
  const note = (what) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      bench[what] ||= performance.now();
    };
    port2.postMessage(0);
  };
  const field = document
    .querySelector('[data-testid="xchatEmbedRoute"]')
    ?.shadowRoot?.querySelector('textarea');
  if (!field) throw new Error('There is no composer.');
  const root = field.getRootNode();
  const panel =
    root instanceof ShadowRoot ? root.querySelector('dm-decorum')?.shadowRoot : undefined;
  bench.hasPanel = Boolean(panel);
  window.addEventListener(
    'keydown',
    (event) => {
      Object.assign(bench, { key: event.timeStamp, text: 0, panel: 0 });
    },
    true,
  );
  // In its frame and not after it: what runs next there is ours.
  field.addEventListener('input', () => {
    requestAnimationFrame(() => {
      bench.text ||= performance.now();
    });
  });
  if (panel) {
    const options = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver(() => requestAnimationFrame(() => note('panel'))).observe(panel, options);
  }
  Object.assign(globalThis, { bench });
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}

/** @param {import('./browsers.mjs').Tab} tab */
async function pressOne({ page }, /** @type {string} */ key) {
  await page.keyboard.press(key);
  await page.waitForFunction(() => {
    const { bench } = /** @type {any} */ (globalThis);
    const { text, panel, hasPanel } = bench;
    return text > 0 && (panel > 0 || !hasPanel);
  });
  return page.evaluate(() => {
    const { key: at, text, panel } = /** @type {any} */ (globalThis).bench;
    return { text: text - at, panel: panel - at };
  });
}

/**
 * As long as a typist takes, and a little more or less: pressed right after what the last key has drawn,
 * a key would wait longer for its frame where more is drawn, and at a steady pace always as long.
 */
function untilAtRest() {
  const pause = msBetweenKeys + Math.random() * frame;
  return new Promise((resolve) => setTimeout(resolve, pause));
}

/**
 * Keys at a steady pace.
 * @param {import('./browsers.mjs').Tab} tab
 */
async function pressMany({ page }) {
  await page.bringToFront();
  for (let key = 0; key < keysInARow; key += 1) {
    const next = new Promise((resolve) => setTimeout(resolve, msBetweenKeys));
    await page.keyboard.press(key % 2 === 0 ? 'Space' : 'Backspace');
    await next;
  }
}

/**
 * The frames that many keys cost, and the main thread's time for each key.
 * @param {import('./browsers.mjs').Tab} tab
 */
async function typeOn(tab) {
  const before = await threadTime(tab);
  const dropped = await droppedFrames(tab, () => pressMany(tab));
  return { dropped, thread: ((await threadTime(tab)) - before) / keysInARow };
}

/**
 * From a key to the painted text and to the painted panel, and the frames that are dropped.
 * @param {import('./browsers.mjs').Pair} pair
 * @param {(surface: 'today', options: import('../../pages/config').ReplicaOptions) => Promise<void>} show
 */
export async function measureTyping(pair, show) {
  const rows = [
    [
      'from key to the frame of the text, and to the painted panel, median',
      'text, without',
      'text, with',
      'panel',
      'ratio of the text',
    ],
  ];
  /** @type {Awaited<ReturnType<typeof typeOn>>[]} */
  const ours = [];
  /** @type {typeof ours} */
  const bare = [];
  /** @type {number[]} */
  let stretches = [];
  for (const length of lengths) {
    await show('today', { messages: [], draft: draftOf(length) });
    await pair.with.page.locator('dm-decorum button[aria-controls]').waitFor();
    await pair.without.page.locator('[data-testid="dm-composer-textarea"]').waitFor();
    for (const { page } of [pair.with, pair.without]) await page.evaluate(watchKeys);
    for (const rate of rates) {
      const times = { bare: [0], text: [0], panel: [0] };
      for (const list of Object.values(times)) list.length = 0;
      await Promise.all([slowDown(pair.with, rate), slowDown(pair.without, rate)]);
      for (let round = 0; round < rounds; round += 1) {
        for (const tab of [pair.with, pair.without]) {
          await tab.page.bringToFront();
          for (let key = 0; key < keysPerRound; key += 1) {
            await untilAtRest();
            const { text, panel } = await pressOne(tab, key % 2 === 0 ? 'Space' : 'Backspace');
            if (tab === pair.with) {
              times.text.push(text);
              times.panel.push(panel);
            } else times.bare.push(text);
          }
        }
      }
      const alone = median(times.bare);
      const text = median(times.text);
      const panel = median(times.panel);
      const name = `${length} characters${rate > 1 ? `, slowed ${rate} times` : ''}`;
      rows.push([name, ms(alone), ms(text), ms(panel), (text / alone).toFixed(2)]);
      if (length !== 280 || rate === 1) continue;
      for (let round = 0; round < rounds; round += 1) {
        ours.push(await typeOn(pair.with));
        bare.push(await typeOn(pair.without));
      }
      stretches = await ourTime(pair.with, () => pressMany(pair.with));
    }
    await Promise.all([slowDown(pair.with, 1), slowDown(pair.without, 1)]);
  }
  printTable(rows);
  const dropped = (/** @type {typeof ours} */ all) => String(median(all.map((one) => one.dropped)));
  const thread = (/** @type {typeof ours} */ all) => median(all.map((one) => one.thread));
  printTable([
    ['280 characters, slowed 6 times, median', 'without', 'with'],
    [`frames dropped in ${keysInARow} keys`, dropped(bare), dropped(ours)],
    ['main thread, a key', ms(thread(bare)), ms(thread(ours))],
  ]);
  const longest = quantile(stretches, 1);
  print(
    `longest stretch in our script ${ms(longest)}: ${longest < frame ? 'within' : 'more than'} a frame (${ms(frame)})`,
  );
}
