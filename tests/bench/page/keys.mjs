// @ts-check
import { printTable } from '../print.mjs';
import { slowDown } from './browsers.mjs';
import { median, ms } from './figures.mjs';
import { ourTime, sumOf } from './our-time.mjs';

const rounds = 5;
const keysInARow = 40;
/** A fast typist's. */
const msBetweenKeys = 150;
/** As many sends as are ever remembered, over as many days. */
const sends = 5000;
const days = 30;
const dayMs = 24 * 60 * 60 * 1000;

const plain = 'Thanks for following us! Tweet @AcmeHelp if you get stuck with anything at all. ';
const withLinks = 'Look at https://acme.com/start and acme.co.uk/help, or write to help@acme.com. ';
/**
 * A text of nearly a length, for the character that is typed: with more than 280, or beside a mention or
 * a link, each key would bring or take a warning or a question.
 * @type {(words: string, length: number) => string}
 */
const repeat = (words, length) =>
  words.repeat(Math.floor(length / words.length)).padEnd(length - 1, 'We read every word. ');
/** A space ends the link and brings its warning. */
const link = ' See https://evil.org/a';

const drafts = {
  '280 characters': repeat(plain, 280),
  '280 characters, each key a warning more or less': repeat(plain, 280 - link.length) + link,
  '280 characters full of links': repeat(withLinks, 280),
  '10,000 characters': repeat(plain, 10_000),
  '10,000 characters full of links': repeat(withLinks, 10_000),
};

/**
 * Our script's time for each key: milliseconds of the main thread.
 * @param {import('./browsers.mjs').Tab} tab
 */
async function typeOn(tab) {
  const { page } = tab;
  const stretches = await ourTime(tab, async () => {
    for (let key = 0; key < keysInARow; key += 1) {
      const next = new Promise((resolve) => setTimeout(resolve, msBetweenKeys));
      await page.keyboard.press(key % 2 === 0 ? 'Space' : 'Backspace');
      await next;
    }
  });
  return sumOf(stretches) / keysInARow;
}

/** @param {import('./browsers.mjs').Tab} tab */
async function medianOf(tab) {
  const all = [];
  for (let round = 0; round < rounds; round += 1) all.push(await typeOn(tab));
  return median(all);
}

/**
 * Our script's time a key, by the length of the draft, and with much to remember.
 * @param {import('./browsers.mjs').Pair} pair
 * @param {(surface: 'today', options: import('../../pages/config').ReplicaOptions) => Promise<void>} show
 */
export async function measureKeys({ with: tab }, show) {
  const { page } = tab;
  const open = async (/** @type {string} */ draft) => {
    await show('today', { messages: [], draft });
    await page.bringToFront();
    await page.locator('dm-decorum button[aria-controls]').waitFor();
    await page.locator('[data-testid="dm-composer-textarea"]').focus();
    // The end of the text: `End` alone goes to that of a line.
    await page.keyboard.press('ControlOrMeta+End');
  };
  const rows = [['our script a key, median', 'at full speed', 'slowed 6 times']];
  for (const [name, draft] of Object.entries(drafts)) {
    await open(draft);
    const atFullSpeed = await medianOf(tab);
    await slowDown(tab, 6);
    rows.push([name, ms(atFullSpeed), ms(await medianOf(tab))]);
    await slowDown(tab, 1);
  }
  printTable(rows);

  await open(drafts['280 characters']);
  const withNone = await medianOf(tab);
  await rememberSends(tab);
  await open(drafts['280 characters']);
  const withMany = await medianOf(tab);
  printTable([
    ['our script a key, 280 characters, median', 'time', 'ratio'],
    ['nothing remembered', ms(withNone), '1'],
    [`${sends} sends remembered`, ms(withMany), (withMany / withNone).toFixed(2)],
  ]);
}

/** @param {import('./browsers.mjs').Tab} tab */
async function rememberSends({ page, extensionId }) {
  const storage = await page.context().newPage();
  await storage.goto(`chrome-extension://${extensionId}/manifest.json`);
  await storage.evaluate(
    async ([count, span]) => {
      const now = Date.now();
      const entries = Array.from({ length: count }, (_, at) => [
        `sent_${now - at}_${at}`,
        {
          to: `person${at % 2000}`,
          at: now - Math.floor((at / count) * span),
          isFirst: at % 3 === 0,
          print: Array.from({ length: 24 }, (_, part) => (at * 7919 + part * 104_729) % 2 ** 31),
        },
      ]);
      const { chrome } = /** @type {any} */ (globalThis);
      await chrome.storage.local.set(Object.fromEntries(entries));
    },
    /** @type {const} */ ([sends, days * dayMs]),
  );
  await storage.close();
}
