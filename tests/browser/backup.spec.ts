import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { words, wordsLike } from '../words';
import { expect, test } from './fixtures';
import { openOwnPage } from './options-view';
import { openPopup } from './popup-view';
import { business } from './scenario';

const full = {
  ...business,
  allowedDomains: ['calendly.com'],
  usefulPages: [{ title: 'Start', url: 'https://acme.com/start' }],
  severities: { shouting: 'off' },
  maxLength: 300,
  guard: 'show',
};

async function give(page: Page, content: string | Buffer, name = 'backup.json'): Promise<void> {
  const buffer = Buffer.from(content);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer });
}

async function saveBackup(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words('backup_save') }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^dm-decorum-\d{4}-\d\d-\d\d\.json$/);
  return readFile(await file.path(), 'utf8');
}

test('out of one browser and into another: shown first, applied whole, taken back', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set(full);
  const { page } = await openOwnPage(context, extensionId, 'options');
  const file = await saveBackup(page);
  expect(JSON.parse(file)).toMatchObject({ format: 'dm-decorum', version: 1 });
  await give(page, file);
  await expect(page.getByText(words('backup_same'))).toBeVisible();

  await settings.clear();
  await settings.set({ domains: ['old.com'], account_joe: 'personal' });
  await give(page, file);
  const preview = page.locator('.preview');
  await expect(preview).toContainText(wordsLike('backup_preview'));
  await expect(
    preview.getByRole('listitem').filter({ hasText: words('popup_domains') }),
  ).toContainText(/old\.com.*acme\.com/s);
  await expect(preview).toContainText(
    words('backup_level', { rule: words('shouting_title'), level: words('options_off') }),
  );
  expect(await settings.get()).toEqual({ domains: ['old.com'], account_joe: 'personal' });
  await page.getByRole('button', { name: words('backup_apply') }).click();
  await expect.poll(() => settings.get()).toMatchObject({ ...full, account_joe: 'personal' });
  await page.getByRole('button', { name: words('popup_undo') }).click();
  // Not what was in force, either: what was never chosen is not chosen now.
  await expect
    .poll(() => settings.get())
    .toEqual({ domains: ['old.com'], account_joe: 'personal' });
});

test('a file that is none gets a sentence, and changes nothing', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set(full);
  const before = await settings.get();
  const { page } = await openOwnPage(context, extensionId, 'options');
  const file = await saveBackup(page);
  const cases: [string | Buffer, string][] = [
    ['{"name": "package"}', words('backup_file_foreign')],
    [Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1]), words('backup_file_foreign')],
    [file.slice(0, -40), words('backup_file_broken')],
    [file.replace('"AcmeHelp"', '"no handle"'), words('backup_file_broken')],
    [file.replace('"version": 1', '"version": 2'), words('backup_file_newer')],
  ];
  for (const [content, sentence] of cases) {
    await give(page, content);
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.locator('.preview')).toHaveCount(0);
  }
  // From the disk: through the driver it would take seconds.
  const large = test.info().outputPath('large.json');
  await writeFile(large, 'x'.repeat(10 * 1024 * 1024));
  await page.locator('input[type="file"]').setInputFiles(large);
  await expect(page.getByText(words('backup_file_large'))).toBeVisible();
  await expect(page.locator('.preview')).toHaveCount(0);
  expect(await settings.get()).toEqual(before);
});

test('a line for a colleague, pasted anywhere in the popup', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set(full);
  const options = await openOwnPage(context, extensionId, 'options');
  await options.page.getByRole('button', { name: words('backup_copy') }).click();
  await expect(options.page.getByText(words('backup_file_copied'))).toBeVisible();
  await settings.clear();

  const popup = await openPopup(context, extensionId);
  await popup.domains.focus();
  await popup.page.keyboard.press('ControlOrMeta+v');
  await expect(popup.domains).toHaveValue('');
  await expect(popup.page.locator('.preview')).toContainText('acme.com');
  expect(await settings.get()).toEqual({});
  await popup.page.getByRole('button', { name: words('backup_apply') }).click();
  await expect(popup.chips).toHaveText(['acme.com']);
  await expect
    .poll(() => settings.get())
    .toMatchObject({
      domains: ['acme.com'],
      helpHandle: 'AcmeHelp',
      maxLength: 300,
      severities: { shouting: 'off' },
    });
  // How it behaves, and whose accounts, is each person's own.
  const stored = await settings.get();
  expect(stored).not.toHaveProperty('guard');
  expect(stored).not.toHaveProperty('account_acme');
});

test('a line by keyboard, not whole, then put away', async ({ context, extensionId, settings }) => {
  await settings.set({ helpHandle: 'AcmeHelp' });
  const { page } = await openPopup(context, extensionId);
  await page.getByRole('button', { name: words('popup_paste') }).focus();
  await page.keyboard.press('Enter');
  const field = page.getByLabel(words('backup_paste'));
  await expect(field).toBeFocused();
  await page.keyboard.insertText('dm-decorum-1:eyJkb21haW5zIjpbImFj');
  await expect(page.getByText(words('backup_line_broken'))).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  const line = Buffer.from('{"domains":["acme.com"]}').toString('base64url');
  await field.fill(`dm-decorum-1:${line}`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.preview')).toHaveCount(0);
  await expect(field).toBeFocused();
  expect(await settings.get()).toEqual({ helpHandle: 'AcmeHelp' });
});

test('by keyboard, nobody is lost who applies, takes back and puts away', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set(full);
  const { page } = await openOwnPage(context, extensionId, 'options');
  const file = await saveBackup(page);
  await settings.clear();
  await give(page, file);
  const apply = page.getByRole('button', { name: words('backup_apply') });
  await apply.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: words('popup_undo') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(apply).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.preview')).toHaveCount(0);
  await expect(page.getByLabel(words('backup_open'))).toBeFocused();
});

test('axe finds nothing in a preview', async ({ context, extensionId, settings }) => {
  test.slow();
  await settings.set(full);
  const view = await openOwnPage(context, extensionId, 'options');
  const file = await saveBackup(view.page);
  await settings.clear();
  for (const colorScheme of ['light', 'dark'] as const) {
    await view.page.emulateMedia({ colorScheme });
    await give(view.page, file);
    await expect(view.page.locator('.preview')).toBeVisible();
    expect(await view.violations()).toEqual([]);
  }
});
