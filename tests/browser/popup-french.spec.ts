import { wordsOf } from './extension-copy';
import { expect, test } from './fixtures';
import { openPopup } from './popup-view';

const french = wordsOf('fr');
const filled = (key: string, value = '') => (french[key] ?? key).replace(/\{\w+\}/, value);

test.use({ uiLanguage: 'fr' });

test('speaks French where the browser does', async ({ context, extensionId, settings }) => {
  await settings.set({
    accountType: 'business',
    domains: ['acme.com'],
    helpHandle: 'AcmeAide',
  });
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
