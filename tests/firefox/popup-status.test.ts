import { expect } from 'vitest';
import { business } from '../browser/scenario';
import { words, wordsLike } from '../words';
import { test } from './fixtures';
import { PanelView } from './panel';
import { openPopupOver, statusOf } from './popup-view';

const size = { width: 360, height: 600 };

test('the popup names the account, and the choice is that account’s', async ({
  firefox,
  openReplica,
  settings,
  page,
}) => {
  await settings.set({ ...business, account_acme: 'business' });
  await openReplica('today', { me: 'Joe', messages: [] });
  const panel = new PanelView(page);
  await expect.poll(panel.row).toContain(words('panel_as', { account: '@Joe' }));
  const popup = await openPopupOver(page, firefox);
  await expect
    .poll(statusOf(popup))
    .toBe(words('popup_status_watching_account', { handle: '@Joe' }));
  expect(await popup.$eval('fieldset legend', ({ textContent }) => textContent)).toContain('@Joe');
  await popup.bringToFront();
  await (await popup.waitForSelector(`aria/${words('popup_personal')}[role="radio"]`))?.click();
  await expect.poll(settings.get).toMatchObject({
    account_joe: 'personal',
    account_acme: 'business',
    accountType: 'business',
  });
  await expect.poll(panel.row).toContain(words('panel_personal'));
});

test('the popup pauses for an hour, and goes on', async ({
  firefox,
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const x = await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  await x.type('Dear {name}, hello ');
  await expect.poll(panel.row).toContain(words('panel_to_check', { count: 1 }));
  const popup = await firefox.openOwn('popup.html', size);
  const before = Date.now();
  await (await popup.waitForSelector(`aria/${words('panel_pause_hour')}[role="button"]`))?.click();
  await expect.poll(panel.row).toMatch(wordsLike('panel_paused'));
  const { pausedUntil } = await settings.get();
  const hour = 3_600_000;
  expect(Number(pausedUntil)).toBeGreaterThanOrEqual(before + hour);
  expect(Number(pausedUntil)).toBeLessThanOrEqual(Date.now() + hour);
  await (await popup.waitForSelector(`aria/${words('panel_resume')}[role="button"]`))?.click();
  await expect.poll(panel.row).toContain(words('panel_to_check', { count: 1 }));
  // Paused, it holds nothing.
  await (
    await popup.waitForSelector(`aria/${words('panel_pause_tomorrow')}[role="button"]`)
  )?.click();
  await expect.poll(panel.row).toMatch(wordsLike('panel_paused'));
  await page.bringToFront();
  await x.pressEnter();
  await expect.poll(() => x.sentTexts()).toEqual(['Dear {name}, hello ']);
});

test('the popup says where there is no message box, and where nobody answers', async ({
  firefox,
  page,
}) => {
  await page.goto(firefox.site.show('inbox').address);
  const popup = await openPopupOver(page, firefox);
  await expect.poll(statusOf(popup)).toBe(words('popup_status_no_composer'));
  const other = await openPopupOver(firefox.storagePage, firefox);
  await expect.poll(statusOf(other)).toBe(words('popup_status_unwatched'));
});
