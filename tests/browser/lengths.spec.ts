import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import { cutWords } from './cut';
import {
  copyExtension,
  type ExtensionCopy,
  reloadExtension,
  type Wording,
  wordsOf,
} from './extension-copy';
import { type ExtensionStorage, openStorage } from './extension-storage';
import { builtExtension, launch } from './launch.mjs';
import { PanelView } from './panel';
import { renameBox } from './rename-box';
import { Replica } from './replica';
import { business } from './scenario';
import type { Site } from './site.mjs';

/*
 * A language of the longest sentences there are stands where English stood in a copy of the extension:
 * what has room for them has room for each language, and one run is enough. Numbers and dates are
 * English; `arabic.spec.ts` has a browser that is not.
 */

/** Letters as wide as they are high. Without a font for them a machine draws narrower boxes. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/gu;
const plural = /_(?:zero|one|two|few|many|other)$/;
const narrow = { width: 320, height: 640 };

const words = longestOf(
  readdirSync(join(builtExtension, '_locales')).map((locale) => longest(wordsOf(locale))),
);

let context: BrowserContext;
let tab: Page;
let extensionId: string;
let copy: ExtensionCopy;
let site: Site;

test.beforeAll(async () => {
  copy = copyExtension();
  copy.say(words);
  ({ context, extensionId, site, tab } = await launch({ extension: copy.folder }));
});
test.afterAll(async () => {
  await context.close();
  await copy.remove();
});

test('every state of the row and every page has room for the longest words of all languages', async () => {
  test.slow();
  const settings = await openStorage(tab, extensionId);
  // What is not understood is said after three seconds.
  const unknown = await openToday({ isRenamed: true });
  await checkBesideAccount(settings);
  const { x, line } = await checkNarrowRow(settings);
  await settings.set(business);
  await checkPages();
  await isWhole(unknown.locator('dm-decorum .line'), 'not understood');
  await settings.clear();
  await reloadExtension(context, extensionId);
  await x.page.bringToFront();
  await x.write('more ');
  await expect(line).toContainText(words.panel_gone ?? '');
  await isWhole(line, 'updated');
  await unknown.close();
  await x.page.close();
  expect(site.leaks).toEqual([]);
});

/**
 * A locale's words as long as they get, whatever fonts there are: an em dash for each wide letter,
 * after which a line may break; of several plurals the longest.
 */
function longest(words: Wording): Wording {
  const ids = Object.keys(words);
  return Object.fromEntries(
    ids.map((id) => {
      const isForm = (other: string) => other.replace(plural, '') === id.replace(plural, '');
      const forms = plural.test(id) ? ids.filter(isForm) : [id];
      const lengths = forms.map((form) => (words[form] ?? '').replace(wide, '—\u200b'));
      return [id, lengths.toSorted((one, two) => two.length - one.length)[0] ?? ''];
    }),
  );
}

/** Of each sentence the longest there is in any of these languages. */
function longestOf(languages: readonly Wording[]): Wording {
  const ids = new Set(languages.flatMap((words) => Object.keys(words)));
  return Object.fromEntries(
    [...ids].map((id) => {
      const all = languages.map((words) => words[id] ?? '');
      return [id, all.toSorted((one, two) => two.length - one.length)[0] ?? ''];
    }),
  );
}

async function openToday({ isRenamed }: { isRenamed: boolean }): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(narrow);
  if (isRenamed) await renameBox(page);
  await page.goto(site.show('today', { messages: [] }).address);
  return page;
}

async function isWhole(place: Locator, state: string): Promise<void> {
  await expect(place, state).toBeVisible();
  await expect.poll(() => cutWords(place), state).toEqual([]);
  const classes = await place.getAttribute('class');
  if (classes?.startsWith('line') && !classes.includes('notice')) {
    await expect.poll(async () => (await place.boundingBox())?.height, state).toBe(32);
  }
}

/** The narrowest of X's places that says whose account it is. */
async function checkBesideAccount(settings: ExtensionStorage): Promise<void> {
  const page = await context.newPage();
  const { config, address } = site.show('dock', { messages: [] });
  await page.goto(address);
  const x = new Replica(page, config);
  const { host } = new PanelView(page);
  const line = host.locator('.line');
  await expect(host.getByRole('group')).toContainText('@acme');
  await isWhole(line, 'asked about the account');
  await settings.set(business);
  await expect(line.locator('.checklist')).toBeVisible();
  await isWhole(line, 'at rest, with account');
  await x.dictate('Dear {name}, see https://evil.org/a and http://bit.ly/abc ');
  await expect(line.locator('.count')).toBeVisible();
  await isWhole(line, 'to check, with account');
  await settings.set({ pausedUntil: Date.now() + 3_600_000 });
  await expect(line.locator('.count')).toHaveCount(0);
  await isWhole(line, 'paused, with account');
  await settings.set({ pausedUntil: 0, account_acme: 'personal', accountType: 'personal' });
  await expect(line.locator('span.personal')).toBeVisible();
  await isWhole(line, 'personal, to check, with account');
  await x.clear();
  await expect(line.locator('.summary')).toContainText('@ana');
  await isWhole(line, 'personal, at rest, with account');
  await settings.clear();
  await page.close();
}

async function checkNarrowRow(settings: ExtensionStorage) {
  const { config } = site.show('today', { messages: [] });
  const page = await openToday({ isRenamed: false });
  const x = new Replica(page, config);
  const { host, list } = new PanelView(page);
  const line = host.locator('.line');
  const question = host.getByRole('group');
  await x.editor.waitFor();
  await x.dictate('Look at acme.org now ');
  await expect(question.getByRole('button')).toHaveCount(3);
  await isWhole(line, 'asked about a site');
  await settings.set({ domains: ['acme.com'] });
  await x.clear();
  await x.dictate('ask @AcmeHelp for more ');
  await expect(question).toContainText('@AcmeHelp');
  await isWhole(line, 'asked about help');
  await settings.set(business);
  await x.clear();
  await expect(line.locator('.checklist')).toContainText(words.panel_thanks ?? '');
  await isWhole(line, 'at rest');
  // Beside a checklist there is no room for its name, which it still has.
  const templates = host.getByRole('button', { name: words.templates ?? '' });
  const { width, height } = (await templates.boundingBox()) ?? { width: 0, height: 0 };
  expect({ width, height }).toEqual({
    width: expect.closeTo(24, 0),
    height: expect.closeTo(24, 0),
  });
  await x.dictate('Thanks for following us! ');
  await expect(line.locator('.done').first()).toBeVisible();
  await isWhole(line, 'checklist');
  await x.dictate('Start at https://acme.com/start and tweet @AcmeHelp for help. ');
  await expect(line).toContainText(words.panel_ready ?? '');
  await isWhole(line, 'ready');
  await x.clear();
  await x.dictate(
    'Dear {name}, https://evil.org/a http://acme.com bit.ly/abc README.md OH NO!!!! ',
  );
  await expect(line.locator('.count')).toBeVisible();
  await isWhole(line, 'to check');
  await x.pressEnter();
  await expect(line).toHaveClass(/held/);
  await isWhole(line, 'held');
  await list.evaluate((node) => {
    for (const details of node.querySelectorAll('details')) details.open = true;
  });
  await isWhole(list, 'list');
  await list.locator('.menu button').first().click();
  await expect(line).toContainText(words.panel_paused_message ?? '');
  await isWhole(line, 'paused for this message');
  await x.clear();
  await settings.set({ pausedUntil: Date.now() + 3_600_000 });
  await expect(line.locator('.summary')).toContainText(/\d/);
  await isWhole(line, 'paused');
  await settings.set({ pausedUntil: 0, account_acme: 'personal', accountType: 'personal' });
  await expect(line.locator('.who')).toHaveText(words.panel_as_personal ?? '');
  await isWhole(line, 'personal, at rest');
  await x.dictate('Hello {name} there ');
  await expect(line.locator('.count')).toBeVisible();
  await isWhole(line, 'personal, to check');
  return { x, line };
}

async function checkPages(): Promise<void> {
  const page = await context.newPage();
  const open = async (name: string, width: number) => {
    await page.setViewportSize({ width, height: 600 });
    await page.goto(`chrome-extension://${extensionId}/${name}.html`);
    await page.locator(name === 'popup' ? '.month' : '#try-text').waitFor();
    // Chrome gives the body of an extension's page a font of three quarters the size.
    expect(await fontSize(page)).toBe('14px');
  };
  const whole = page.locator('html');
  await open('popup', 360);
  await page.locator('.month').filter({ hasText: /\d/ }).waitFor();
  await isWhole(whole, 'popup');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
  // Words about saving stand beside a label or below it, never on it.
  await page.locator('.choice').nth(1).click();
  const note = page.locator('.field .save-note').first();
  await expect(note).toHaveText(/\S/);
  expect(await overlap(page.locator('.field .label').first(), note)).toBe(false);
  for (const name of ['options', 'welcome']) {
    await open(name, narrow.width);
    // The longest names of two languages are not those of one chat: the reply has no warning.
    if (name === 'welcome') await page.locator('#try-text').fill('Hi {name}, see bit.ly/abc');
    else await page.locator('.try-examples button').click();
    await page.locator('.panel-frame .entry').first().waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await isWhole(whole, name);
  }
  await page.close();
}

function fontSize(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).fontSize);
}

/** Whether the words of one lie on those of another. */
function overlap(one: Locator, other: Locator): Promise<boolean> {
  return other
    .evaluateHandle((node) => node)
    .then((handle) =>
      one.evaluate((label, note) => {
        const boxOf = (node: Element) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return range.getBoundingClientRect();
        };
        const [a, b] = [boxOf(label), boxOf(note as Element)];
        return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      }, handle),
    );
}
