import { words } from '../words';
import { expect, test } from './fixtures';
import { openOwnPage } from './options-view';
import { business } from './scenario';

test('axe finds nothing, light and dark', async ({ context, extensionId, settings }) => {
  await settings.set({
    ...business,
    account_joe: 'personal',
    usefulPages: [{ title: 'Start', url: 'https://acme.com/start' }],
    severities: { shouting: 'off' },
    ownDetails: ['help@acme.com'],
    avoided_0: [
      ['guys', 'everyone'],
      ['ASAP', '', 1],
    ],
  });
  const view = await openOwnPage(context, extensionId, 'options');
  // axe looks at a thousand elements for their colours.
  test.slow();
  await view.page.getByRole('button', { name: words('options_try_example_button') }).click();
  await view.page.getByText(words('options_advanced')).click();
  await view.page.getByText(words('options_avoided_paste'), { exact: true }).click();
  await view.page.getByLabel(words('options_details'), { exact: true }).fill('nowhere');
  await view.page.locator('.rule summary').first().click();
  await view.page.getByLabel(words('options_dailyLimit')).fill('0');
  await view.page.getByRole('textbox', { name: words('options_page_address') }).fill('nowhere');
  await view.page.getByRole('textbox', { name: words('options_page_address') }).press('Enter');
  await view.page.getByRole('button', { name: words('options_erase') }).click();
  await settings.set({ guard: 7 });
  await expect(view.page.getByRole('alert')).toBeVisible();
  for (const scheme of ['light', 'dark'] as const) {
    expect(await view.violations(scheme)).toEqual([]);
  }
});

test('nothing scrolls sideways, from 320 pixels on', async ({ context, extensionId, settings }) => {
  const long = 'an-address-of-a-business-that-likes-its-name-long-and-hyphenated.example.com';
  await settings.set({
    domains: [long],
    allowedDomains: [long],
    account_averylonghandle: 'personal',
    ownDetails: [`help@${long}`],
    avoided_0: [['w'.repeat(80), 'y'.repeat(200), 1]],
    usefulPages: [{ title: 'x'.repeat(80), url: `https://${long}/${'y'.repeat(300)}` }],
  });
  const { page } = await openOwnPage(context, extensionId, 'options');
  await page.getByRole('button', { name: words('options_try_example_button') }).click();
  await page.getByText(words('options_advanced')).click();
  for (const width of [320, 480, 720, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `at ${width}`).toBeLessThanOrEqual(width);
  }
});

test('all of it by keyboard', async ({ context, extensionId, settings }) => {
  await settings.set(business);
  const { page, box, rule } = await openOwnPage(context, extensionId, 'options').then((view) => ({
    page: view.page,
    box: view.box,
    rule: view.rule(words('personal_account_title')),
  }));
  const { keyboard } = page;
  await page.getByRole('link', { name: words('options_try') }).focus();
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/#try$/);
  await keyboard.press('Tab');
  await expect(box).toBeFocused();
  await keyboard.type('Hello {name} ');
  await keyboard.press('Tab');
  await keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: words('options_try_answered') })).toBeChecked();
  await rule.focus();
  await keyboard.press('Space');
  await expect(rule).not.toBeChecked();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(page.getByText(words('personal_account_why'))).toBeVisible();
  const remember = page.getByRole('switch', { name: words('options_remember') });
  await remember.focus();
  await keyboard.press('Space');
  await expect.poll(() => settings.get()).toMatchObject({ remember: false });
  await keyboard.press('Tab');
  await expect(page.getByRole('button', { name: words('options_erase') })).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: words('popup_undo') })).toBeFocused();
});
