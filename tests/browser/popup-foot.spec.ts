import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { openPopup } from './popup-view';
import { business } from './scenario';

function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

test('pauses for an hour, says until when, and goes on', async ({
  context,
  extensionId,
  openReplica,
  page,
  settings,
}) => {
  await settings.set(business);
  const x = await openReplica('today', { messages: [] });
  const { row } = new PanelView(page);
  await x.type('Dear {name}, hello ');
  await expect(row).toContainText('1 to check');
  const popup = await openPopup(context, extensionId);
  const hour = 60 * 60 * 1000;
  const before = Date.now();
  await popup.page.getByRole('button', { name: 'an hour' }).click();
  await expect(popup.page.getByText('Paused until')).toBeVisible();
  await expect(popup.saved()).toBeVisible();
  await expect(row).toContainText('Paused until');
  const { pausedUntil } = await settings.get();
  expect(Number(pausedUntil)).toBeGreaterThanOrEqual(before + hour);
  expect(Number(pausedUntil)).toBeLessThanOrEqual(Date.now() + hour);
  await popup.page.getByRole('button', { name: 'Go on' }).click();
  await expect(row).toContainText('1 to check');
  await popup.page.getByRole('button', { name: 'until tomorrow' }).click();
  await expect(row).toContainText('Paused until');
});

test('where nothing is counted, nothing is said of a month without counts', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set({ remember: false });
  const { page } = await openPopup(context, extensionId);
  await expect(page.getByRole('button', { name: 'an hour' })).toBeVisible();
  await expect(page.locator('.month')).toHaveCount(0);
  await settings.set({ [`day_${today()}_a`]: { held: 3, passed: 0, changed: 2 } }, 'local');
  await expect(page.getByText('This month: 3 held, 2 changed')).toBeVisible();
});

test('pauses and goes on by keyboard', async ({ context, extensionId }) => {
  const { page } = await openPopup(context, extensionId);
  await page.getByRole('button', { name: 'until tomorrow' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Go on' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'an hour' })).toBeFocused();
});

test('a pause that is over is none', async ({ context, extensionId, settings }) => {
  await settings.set({ pausedUntil: Date.now() - 1000 });
  const { page } = await openPopup(context, extensionId);
  await expect(page.getByRole('button', { name: 'an hour' })).toBeVisible();
});

test('this month, of all tabs', async ({ context, extensionId, settings }) => {
  await settings.set(
    {
      [`day_${today()}_a`]: { held: 3, passed: 0, changed: 2 },
      [`day_${today()}_b`]: { held: 1, passed: 0, changed: 1 },
      'day_2020-01-01_a': { held: 50, passed: 50, changed: 50 },
    },
    'local',
  );
  const { page } = await openPopup(context, extensionId);
  await expect(page.getByText('This month: 4 held, 3 changed')).toBeVisible();
});

for (const [link, heading] of [
  ['Settings', 'Rules'],
  ['Try a message', 'Try a message'],
] as const) {
  test(`a link to ${link}`, async ({ context, extensionId }) => {
    const { page } = await openPopup(context, extensionId);
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: link }).focus();
    await page.keyboard.press('Enter');
    const options = await opened;
    await expect(options.getByRole('heading', { name: heading, exact: true })).toBeInViewport();
  });
}
