import { expect, test } from './fixtures';
import { openPopup } from './popup-view';

test.use({ uiLanguage: 'fr' });

test('speaks French where the browser does', async ({ context, extensionId, settings }) => {
  await settings.set({
    accountType: 'business',
    domains: ['acme.com'],
    helpHandle: 'AcmeAide',
  });
  const { page } = await openPopup(context, extensionId);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('radio', { name: 'Professionnel' })).toBeChecked();
  await expect(page.getByText('Cherche @AcmeAide dans les premiers messages')).toBeVisible();
  await page.getByRole('button', { name: 'Retirer acme.com' }).click();
  await page.getByRole('button', { name: 'Annuler' }).click();
  const field = page.getByLabel('Domaines de l’entreprise');
  await field.fill('co.uk');
  await field.press('Enter');
  await expect(page.getByText('« co.uk » est à tout le monde.')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
});
