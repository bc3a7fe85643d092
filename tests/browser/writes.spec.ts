import type { Page } from '@playwright/test';
import { words } from '../words';
import type { ExtensionStorage } from './extension-storage';
import { expect, test } from './fixtures';
import { openOwnPage } from './options-view';
import { openPopup } from './popup-view';

// The browser's sync takes 120 writes a minute from an extension, and refuses the next.

test('typing is not saved key by key', async ({ context, extensionId, settings }) => {
  const { page, domains, handle, chips } = await openPopup(context, extensionId);
  await settings.written();
  await domains.pressSequentially('https://www.acme.co.uk/about?campaign=spring acme.com ');
  await expect(chips).toHaveCount(2);
  await handle.pressSequentially('https://x.com/AcmeHelp?s=20');
  await expect.poll(() => settings.get()).toMatchObject({ helpHandle: 'AcmeHelp' });
  await page.close();
  // Two sites and a handle; by key it would be thirty. A key that comes late is a pause.
  expect(await synced(settings)).toBeLessThanOrEqual(6);
});

test('a number is saved when it is whole', async ({ context, extensionId, settings }) => {
  const { page } = await openOwnPage(context, extensionId, 'options');
  await page.getByText(words('options_advanced')).click();
  const length = page.getByLabel(words('options_maxLength'));
  await settings.written();
  await length.fill('');
  await length.pressSequentially('1234');
  await length.press('Enter');
  await expect.poll(() => settings.get()).toMatchObject({ maxLength: 1234 });
  expect(await synced(settings)).toBe(1);
});

test('a held arrow key is one choice', async ({ context, extensionId, settings }) => {
  const popup = await openPopup(context, extensionId);
  await popup.business.focus();
  await settings.written();
  await hold(popup.page, 'ArrowRight');
  await expect(popup.personal).toBeChecked();
  await expect.poll(() => settings.get()).toMatchObject({ accountType: 'personal' });
  expect(await synced(settings)).toBe(1);
  await popup.page.keyboard.press('ArrowRight');
  await expect(popup.business).toBeChecked();

  const { page } = await openOwnPage(context, extensionId, 'options');
  await page.getByRole('radio', { name: words('options_guard_hold') }).focus();
  await settings.written();
  await hold(page, 'ArrowDown');
  await expect.poll(() => settings.get()).toMatchObject({ guard: 'show' });
  expect(await synced(settings)).toBe(1);
});

/** Longer than anybody holds a key by accident. */
async function hold(page: Page, key: string): Promise<void> {
  for (let repeat = 0; repeat < 60; repeat += 1) await page.keyboard.down(key);
  await page.keyboard.up(key);
}

/** How often settings were written; what is half typed is kept elsewhere, and for free. */
async function synced(settings: ExtensionStorage): Promise<number> {
  return (await settings.written()).filter((changes) => !changes.startsWith('{"typed_')).length;
}
