import { words } from '../words';
import { expect, test } from './fixtures';
import { openOwnPage } from './options-view';

test('shows the row at work, lets people try, and takes three answers', async ({
  context,
  extensionId,
  settings,
}) => {
  const { page, box, tried } = await openOwnPage(context, extensionId, 'welcome');
  await expect(page.getByText(words('welcome_reload'))).toBeVisible();
  await expect(page.getByText(words('welcome_phone'))).toBeVisible();
  await expect(tried).toHaveCount(1);
  await expect(tried).toContainText(words('wrong_name_title'));
  const row = page.locator('.panel-frame .row');
  await expect(row).toContainText(words('panel_to_check', { count: 1 }));
  const name = words('template_example_name').split(' ')[0] ?? '';
  await tried.getByRole('button', { name: words('suggest_first_name', { name }) }).click();
  await expect(box).toHaveValue(new RegExp(name));
  await expect(row).toContainText(words('panel_nothing'));
  await page.keyboard.press('ControlOrMeta+z');
  await expect(box).toHaveValue(words('welcome_try_reply'));
  await expect(tried).toHaveCount(1);
  await row.click();
  await expect(tried).toHaveCount(0);
  await row.click();
  await box.fill('See https://acme.com/start');
  await expect(tried.filter({ hasText: words('link_outside_domain_title') })).toHaveCount(0);
  await page.getByLabel(words('popup_domains')).fill('example.com');
  await page.getByLabel(words('popup_domains')).press('Enter');
  await expect(tried.filter({ hasText: words('link_outside_domain_title') })).toContainText(
    'acme.com',
  );
  await page.getByLabel(words('popup_handle'), { exact: true }).fill('@AcmeHelp');
  await page.getByRole('radio', { name: words('popup_personal') }).check();
  await expect
    .poll(() => settings.get())
    .toMatchObject({ domains: ['example.com'], helpHandle: 'AcmeHelp', accountType: 'personal' });
});

test('what stands below the tried message stays where it is when an answer settles a warning', async ({
  context,
  extensionId,
}) => {
  const { page, box, tried } = await openOwnPage(context, extensionId, 'welcome');
  await box.fill('Hello, see https://example.com/start and {name}');
  await page.getByLabel(words('popup_domains')).fill('example.com');
  const personal = page.getByRole('radio', { name: words('popup_personal') });
  const before = await personal.boundingBox();
  await page.getByLabel(words('popup_domains')).press('Enter');
  await expect(tried.filter({ hasText: words('link_outside_domain_title') })).toHaveCount(0);
  expect(await personal.boundingBox()).toEqual(before);
});

test('axe finds nothing, light and dark', async ({ context, extensionId }) => {
  test.slow();
  const view = await openOwnPage(context, extensionId, 'welcome');
  await expect(view.tried).toHaveCount(1);
  await view.page.getByLabel(words('backup_paste')).fill('nothing');
  await expect(view.page.getByText(words('backup_line_foreign'))).toBeVisible();
  for (const scheme of ['light', 'dark'] as const) {
    expect(await view.violations(scheme)).toEqual([]);
  }
});

test('nothing scrolls sideways at 320 pixels', async ({ context, extensionId }) => {
  const { page, tried } = await openOwnPage(context, extensionId, 'welcome');
  await expect(tried).toHaveCount(1);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('by keyboard from top to bottom', async ({ context, extensionId, settings }) => {
  const { page, box, tried } = await openOwnPage(context, extensionId, 'welcome');
  const { keyboard } = page;
  await expect(tried).toHaveCount(1);
  await keyboard.press('Tab');
  await expect(page.locator('.panel-frame .row')).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(box).toBeFocused();
  await expect(tried).toHaveCount(0);
  await page.getByRole('radio', { name: words('popup_business') }).focus();
  await keyboard.press('Tab');
  await keyboard.type('acme.com');
  await expect(page.getByText(words('popup_domain_whole', { domain: 'acme.com' }))).toBeVisible();
  await keyboard.press('Enter');
  await expect.poll(() => settings.get()).toMatchObject({ domains: ['acme.com'] });
});
