import { words, wordsLike } from '../words';
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
  await x.write('Dear {name}, hello ');
  await expect(row).toContainText(words('panel_to_check', { count: 1 }));
  const popup = await openPopup(context, extensionId);
  const hour = 60 * 60 * 1000;
  const before = Date.now();
  await popup.page.getByRole('button', { name: words('panel_pause_hour') }).click();
  await expect(popup.page.getByText(wordsLike('panel_paused'))).toBeVisible();
  await expect(popup.saved()).toBeVisible();
  await expect(row).toContainText(wordsLike('panel_paused'));
  const { pausedUntil } = await settings.get();
  expect(Number(pausedUntil)).toBeGreaterThanOrEqual(before + hour);
  expect(Number(pausedUntil)).toBeLessThanOrEqual(Date.now() + hour);
  await popup.page.getByRole('button', { name: words('panel_resume') }).click();
  await expect(row).toContainText(words('panel_to_check', { count: 1 }));
  await popup.page.getByRole('button', { name: words('panel_pause_tomorrow') }).click();
  await expect(row).toContainText(wordsLike('panel_paused'));
});

test('where nothing is counted, nothing is said of a month without counts', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set({ remember: false });
  const { page } = await openPopup(context, extensionId);
  await expect(page.getByRole('button', { name: words('panel_pause_hour') })).toBeVisible();
  await expect(page.locator('.month')).toHaveCount(0);
  await settings.set({ [`day_${today()}_a`]: { held: 3, passed: 0, changed: 2 } }, 'local');
  await expect(
    page.getByText(
      `${words('popup_month')} ${words('popup_month_held', { count: 3 })} ${words('popup_month_changed', { count: 2 })}`,
    ),
  ).toBeVisible();
});

test('pauses and goes on by keyboard', async ({ context, extensionId }) => {
  const { page } = await openPopup(context, extensionId);
  await page.getByRole('button', { name: words('panel_pause_tomorrow') }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: words('panel_resume') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: words('panel_pause_hour') })).toBeFocused();
});

test('a pause that is over is none', async ({ context, extensionId, settings }) => {
  await settings.set({ pausedUntil: Date.now() - 1000 });
  const { page } = await openPopup(context, extensionId);
  await expect(page.getByRole('button', { name: words('panel_pause_hour') })).toBeVisible();
});

test('the last 30 days, of all tabs', async ({ context, extensionId, settings }) => {
  await settings.set(
    {
      [`day_${today()}_a`]: { held: 3, passed: 0, changed: 2 },
      [`day_${today()}_b`]: { held: 1, passed: 0, changed: 1 },
      'day_2020-01-01_a': { held: 50, passed: 50, changed: 50 },
    },
    'local',
  );
  const { page } = await openPopup(context, extensionId);
  await expect(
    page.getByText(
      `${words('popup_month')} ${words('popup_month_held', { count: 4 })} ${words('popup_month_changed', { count: 3 })}`,
    ),
  ).toBeVisible();
});

for (const [link, heading] of [
  [words('panel_options'), words('options_business')],
  [words('options_try'), words('options_try')],
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
