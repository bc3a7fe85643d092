import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { getHelp } from '../../rules/text/sentences';
import { words } from '../words';
import { copyExtension, type ExtensionCopy, reloadExtension, wordsOf } from './extension-copy';
import { type ExtensionStorage, openStorage } from './extension-storage';
import { launch } from './launch.mjs';
import { PanelView } from './panel';
import { pseudoLocale, untranslated } from './pseudo-locale';
import { renameBox } from './rename-box';
import { Replica } from './replica';
import { business } from './scenario';
import type { Site } from './site.mjs';

/** The brand, and what the person wrote, chose or may put into the draft. */
const draft =
  'Dear {name}, thanks for following! https://evil.org/a http://acme.com bit.ly/abc README.md OH NO!!!! ';
const given = [
  words('extension_name'),
  '@acme',
  '@ana',
  '@AcmeHelp',
  'https://www.acme.com/shop',
  'https://x.com/AcmeHelp',
  '@joe',
  'acme.com',
  'acme.org',
  'other.org',
  'evil.org',
  'https://acme.com',
  'README .md',
  '{name}',
  'Ana',
  'Start',
  'F8',
  // Goes into the draft, in the draft's language.
  getHelp.en.replace('{handle}', '@AcmeHelp'),
  ...draft.trim().split(' '),
];
/** How English writes days and months, which the browser does. */
const dates =
  /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|AM|PM)\b/;

let copy: ExtensionCopy;
let context: BrowserContext;
let extensionId: string;
let site: Site;
let settings: ExtensionStorage;

test.beforeAll(async () => {
  copy = copyExtension();
  copy.say(pseudoLocale(wordsOf('en')));
  ({ context, extensionId, site } = await launch({ extension: copy.folder }));
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
test.beforeEach(async () => {
  settings = await openStorage(await context.newPage(), extensionId);
});
test.afterEach(async () => {
  await settings.clear();
  await settings.page.close();
});
test.afterAll(async () => {
  await context.close();
  await copy.remove();
});

async function isTranslated(page: Page, state: string): Promise<void> {
  const left = await untranslated(page, given);
  expect(
    left.filter((text) => !dates.test(text)),
    state,
  ).toEqual([]);
}

test('the panel says nothing but its words', async () => {
  const page = await context.newPage();
  const { config, address } = site.show('today', { messages: [] });
  await page.goto(address);
  const x = new Replica(page, config);
  const panel = new PanelView(page);
  const question = panel.host.getByRole('group');
  await expect(question).toContainText('@acme');
  await isTranslated(page, 'asked about the account');
  await settings.set({ account_acme: 'business', accountType: 'business' });
  await x.dictate('Look at acme.org now ');
  await expect(question).toContainText('acme.org');
  await isTranslated(page, 'asked about a site');
  await question.getByRole('button').first().click();
  await expect(question).toHaveCount(0);
  await isTranslated(page, 'answered');
  await settings.set(business);
  await x.clear();
  await isTranslated(page, 'at rest');
  await x.dictate(draft);
  await expect(panel.row.locator('.count')).toBeVisible();
  await isTranslated(page, 'to check');
  await x.pressEnter();
  await expect(panel.alert).toHaveText(/\S/);
  for (const summary of await panel.list.locator('summary').all()) await summary.click();
  await isTranslated(page, 'held, all open');
  // What was decided, and the way back.
  await panel.entries.first().locator('details .quiet').first().click();
  await expect(panel.list.locator('.nothing')).toBeVisible();
  await isTranslated(page, 'ignored');
  await panel.list.locator('.menu button').last().click();
  await isTranslated(page, 'report copied');
  await settings.set({ pausedUntil: Date.now() + 3_600_000 });
  await expect(panel.row.locator('.count')).toHaveCount(0);
  await isTranslated(page, 'paused');
  await settings.set({ pausedUntil: 0, account_acme: 'personal', accountType: 'personal' });
  await expect(panel.row.locator('span.personal')).toBeVisible();
  await expect(panel.entry('personal-account')).toBeVisible();
  await isTranslated(page, 'personal');
  await page.close();
});

test('the pages say nothing but their words', async () => {
  await settings.set({
    ...business,
    accountType: 'personal',
    account_joe: 'personal',
    severities: { shouting: 'off' },
    usefulPages: [{ title: 'Start', url: 'https://acme.com' }],
    maxLength: 'what',
    tally: 3,
  });
  const page = await context.newPage();
  const open = async (name: string, ready: string) => {
    await page.goto(`chrome-extension://${extensionId}/${name}.html`);
    await page.locator(ready).waitFor();
  };
  await open('popup', '.month');
  await expect(page.locator('.month')).toHaveText(/\S/);
  await page.locator('nav .link').click();
  await page.locator('#setup-code').fill('nothing');
  await expect(page.locator('#setup-code')).toBeVisible();
  await isTranslated(page, 'popup');
  for (const name of ['options', 'welcome']) {
    await open(name, '#try-text');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await isTranslated(page, name);
    await page.locator('#try-text').fill(draft);
    await expect(page.locator('.try-count, .panel-frame .count')).toHaveText(/\d/);
    await isTranslated(page, `${name}, a message tried`);
  }
  await page.close();
});

test('the notices say nothing but their words', async () => {
  await settings.set(business);
  const page = await context.newPage();
  await renameBox(page);
  await page.goto(site.show('today', { messages: [] }).address);
  const { host } = new PanelView(page);
  await expect(host.locator('.notice')).toBeVisible({ timeout: 8000 });
  await isTranslated(page, 'not understood');
  const other = await context.newPage();
  const { config, address } = site.show('light', { messages: [] });
  await other.goto(address);
  const panel = new PanelView(other);
  await expect(panel.row).toContainText('@acme');
  await reloadExtension(context, extensionId);
  await other.bringToFront();
  await new Replica(other, config).type('Hello ');
  await expect(panel.row).not.toContainText('@acme');
  await isTranslated(other, 'updated');
  settings = await openStorage(await context.newPage(), extensionId);
  await other.close();
  await page.close();
});
