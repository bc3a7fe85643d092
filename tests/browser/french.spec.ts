import { type BrowserContext, expect, test } from '@playwright/test';
import { copyExtension, type ExtensionCopy, wordsOf } from './extension-copy';
import { openStorage } from './extension-storage';
import { listen } from './faults';
import { launch } from './launch.mjs';
import { openPopup } from './popup-view';
import type { Site } from './site.mjs';

/** A word, a sentence, and one with plurals, all on the page of settings. */
const removed = /^(options_history|options_try_label|options_history_count_\w+)$/;

const english = wordsOf('en');
const french = wordsOf('fr');
const filled = (key: string, value = '') => (french[key] ?? key).replace(/\{\w+\}/, value);

let copy: ExtensionCopy;
let context: BrowserContext;
let extensionId: string;
let site: Site;
const faults: string[] = [];

/** A French browser, and an extension that is not translated in all it says. */
test.beforeAll(async () => {
  copy = copyExtension();
  const left = Object.entries(french).filter(([id]) => !removed.test(id));
  copy.say(Object.fromEntries(left), 'fr');
  ({ context, extensionId, site } = await launch({ extension: copy.folder, locale: 'fr' }));
  context.on('page', (page) => listen(page, faults));
});
test.afterEach(() => expect([...faults.splice(0), ...site.leaks.splice(0)]).toEqual([]));
test.afterAll(async () => {
  await context.close();
  await copy.remove();
});

test('what is not translated yet is said in English, and the rest in French', async () => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('#accounts legend').first()).toHaveText(
    filled('options_account_default'),
  );
  await expect(page.locator('#history h2')).toHaveText(english.options_history ?? '');
  await expect(page.locator('#try label').first()).toHaveText(english.options_try_label ?? '');
  // The plural is chosen as French does, which says of 0 what it says of 1.
  const count = english.options_history_count_one ?? '';
  await expect(page.locator('#history')).toContainText(count.replace('{count}', '0'));
  await page.close();
});

test('the popup speaks French where the browser does', async () => {
  const settings = await openStorage(await context.newPage(), extensionId);
  await settings.set({ accountType: 'business', domains: ['acme.com'], helpHandle: 'AcmeAide' });
  const { page } = await openPopup(context, extensionId);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('radio', { name: filled('popup_business') })).toBeChecked();
  await expect(page.getByText(filled('popup_handle_sentence', '@AcmeAide'))).toBeVisible();
  await page.getByRole('button', { name: filled('popup_remove', 'acme.com') }).click();
  await page.getByRole('button', { name: filled('popup_undo') }).click();
  const field = page.getByLabel(filled('popup_domains'));
  await field.fill('co.uk');
  await field.press('Enter');
  await expect(page.getByText(filled('popup_domain_suffix', 'co.uk'))).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
});
