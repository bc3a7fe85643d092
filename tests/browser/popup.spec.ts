import { words, wordsLike } from '../words';
import { refuseSaves } from './extension-storage';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { openPopup } from './popup-view';

test('a pasted address is understood, shown and saved', async ({
  context,
  extensionId,
  settings,
}) => {
  const popup = await openPopup(context, extensionId);
  await popup.domains.fill('https://www.Acme.co.uk/about?x=1');
  await expect
    .poll(() => popup.sentence(popup.domains))
    .toBe(words('popup_domain_whole', { domain: 'acme.co.uk' }));
  await popup.domains.press('Enter');
  await expect(popup.chips).toHaveText(['acme.co.uk']);
  await expect(popup.domains).toHaveValue('');
  await expect(popup.saved()).toBeVisible();
  expect(await settings.get()).toMatchObject({ domains: ['acme.co.uk'] });
});

test('several at once, by keyboard or from the clipboard', async ({ context, extensionId }) => {
  const popup = await openPopup(context, extensionId);
  await popup.domains.pressSequentially('acme.com, acme.de ');
  await expect(popup.chips).toHaveText(['acme.com', 'acme.de']);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await popup.page.evaluate(() =>
    navigator.clipboard.writeText('https://shop.brand.com/\nacme.fr'),
  );
  await popup.domains.press('ControlOrMeta+v');
  await expect(popup.chips).toHaveText(['acme.com', 'acme.de', 'shop.brand.com', 'acme.fr']);
  await popup.page.evaluate(() => navigator.clipboard.writeText('https://www.acme.it/ciao'));
  await popup.domains.press('ControlOrMeta+v');
  await expect(popup.chips.last()).toHaveText('acme.it');
  await popup.domains.fill('ACME.com');
  await popup.domains.press('Enter');
  await expect
    .poll(() => popup.sentence(popup.domains))
    .toBe(words('popup_domain_known', { domain: 'acme.com' }));
  await expect(popup.chips).toHaveCount(5);
});

test('two in a row are both kept', async ({ context, extensionId, settings }) => {
  const popup = await openPopup(context, extensionId);
  await popup.domains.fill('acme.com');
  await expect
    .poll(() => popup.sentence(popup.domains))
    .toBe(words('popup_domain_whole', { domain: 'acme.com' }));
  await popup.domains.press('Enter');
  await popup.domains.fill('acme.de');
  await popup.domains.press('Enter');
  await expect(popup.chips).toHaveText(['acme.com', 'acme.de']);
  await expect.poll(() => settings.get()).toMatchObject({ domains: ['acme.com', 'acme.de'] });
});

for (const [typed, sentence] of [
  ['co.uk', words('popup_domain_suffix', { typed: 'co.uk' })],
  ['https://github.io/', words('popup_domain_suffix', { typed: 'github.io' })],
  ['https://x.com/acme', words('popup_domain_profile', { typed: 'x.com/acme' })],
  ['192.168.0.1', words('popup_domain_ip', { typed: '192.168.0.1' })],
  ['http://[::1]:8080/', wordsLike('popup_domain_ip')],
  ['our shop', words('popup_domain_notADomain', { typed: 'our' })],
  ['http://', wordsLike('popup_domain_notADomain')],
  ['<script>alert(1)</script>', wordsLike('popup_domain_notADomain')],
] as const) {
  test(`refused with a sentence: ${typed}`, async ({ context, extensionId, settings }) => {
    await settings.set({ domains: ['acme.com'] });
    const popup = await openPopup(context, extensionId);
    await popup.domains.fill(typed);
    await popup.domains.press('Enter');
    await expect.poll(() => popup.sentence(popup.domains)).toMatch(sentence);
    await expect(popup.domains).toHaveAttribute('aria-invalid', 'true');
    await expect(popup.domains).toHaveValue(typed);
    await expect(popup.chips).toHaveText(['acme.com']);
    expect((await settings.get()).domains).toEqual(['acme.com']);
  });
}

test('a shortener is asked about', async ({ context, extensionId, settings }) => {
  const popup = await openPopup(context, extensionId);
  await popup.domains.fill('https://bit.ly/3abc');
  await popup.domains.press('Enter');
  await expect
    .poll(() => popup.sentence(popup.domains))
    .toContain(words('popup_domain_shortener', { typed: 'bit.ly' }));
  await popup.page.getByRole('button', { name: words('popup_ours') }).click();
  await expect(popup.chips).toHaveText(['bit.ly']);
  await expect(popup.domains).toBeFocused();
  await expect.poll(() => settings.get()).toMatchObject({ domains: ['bit.ly'] });
});

test('a site that others have theirs below is taken alone, by a second word', async ({
  context,
  extensionId,
  settings,
}) => {
  const popup = await openPopup(context, extensionId);
  await popup.domains.fill('carrd.co');
  await popup.domains.press('Enter');
  await popup.page.getByRole('button', { name: words('popup_ours') }).click();
  await popup.domains.fill('www.gov.uk');
  await popup.domains.press('Enter');
  await expect(popup.chips).toHaveText(['carrd.co', 'gov.uk']);
  await expect
    .poll(() => popup.sentence(popup.domains))
    .toBe(words('popup_domain_alone', { domain: 'gov.uk' }));
  await expect.poll(() => settings.get()).toMatchObject({ domains: ['carrd.co', 'gov.uk'] });
});

test('a removed domain can be put back where it was', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set({ domains: ['acme.com', 'acme.de', 'acme.fr'] });
  const popup = await openPopup(context, extensionId);
  await popup.page
    .getByRole('button', { name: words('popup_remove', { domain: 'acme.de' }) })
    .click();
  await expect(popup.chips).toHaveText(['acme.com', 'acme.fr']);
  await expect.poll(() => settings.get()).toMatchObject({ domains: ['acme.com', 'acme.fr'] });
  await popup.page.getByRole('button', { name: words('popup_undo') }).click();
  await expect(popup.chips).toHaveText(['acme.com', 'acme.de', 'acme.fr']);
  await expect
    .poll(() => settings.get())
    .toMatchObject({ domains: ['acme.com', 'acme.de', 'acme.fr'] });
});

test('by keyboard, Undo is there for the second one removed as for the first', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set({ domains: ['acme.com', 'acme.de', 'acme.fr'] });
  const { page, chips } = await openPopup(context, extensionId);
  for (const domain of ['acme.de', 'acme.com']) {
    await page.getByRole('button', { name: words('popup_remove', { domain }) }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(words('popup_removed', { domain }))).toBeVisible();
    await expect(page.getByRole('button', { name: words('popup_undo') })).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(chips).toHaveText(['acme.com', 'acme.fr']);
});

for (const typed of ['AcmeHelp', '@AcmeHelp', ' https://x.com/AcmeHelp?s=20 ']) {
  test(`help handle as people give it: ${typed}`, async ({ context, extensionId, settings }) => {
    const popup = await openPopup(context, extensionId);
    await popup.handle.fill(typed);
    await expect
      .poll(() => popup.sentence(popup.handle))
      .toContain(words('popup_handle_sentence', { handle: '@AcmeHelp' }));
    await expect.poll(() => settings.get()).toMatchObject({ helpHandle: 'AcmeHelp' });
    await expect(popup.saved()).toBeVisible();
    await popup.handle.blur();
    await expect(popup.handle).toHaveValue('@AcmeHelp');
  });
}

test('what is no handle gets a sentence, an emptied field is saved', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set({ helpHandle: 'AcmeHelp' });
  const popup = await openPopup(context, extensionId);
  await expect(popup.handle).toHaveValue('@AcmeHelp');
  await popup.handle.fill('@acme help desk');
  await expect.poll(() => popup.sentence(popup.handle)).toMatch(wordsLike('popup_handle_problem'));
  await expect(popup.handle).toHaveAttribute('aria-invalid', 'true');
  expect(await settings.get()).toMatchObject({ helpHandle: 'AcmeHelp' });
  await popup.handle.fill('');
  await expect.poll(() => settings.get()).toMatchObject({ helpHandle: '' });
});

test('closing saves what can be saved and keeps the rest', async ({
  context,
  extensionId,
  settings,
}) => {
  const first = await openPopup(context, extensionId);
  await first.domains.fill('acme.com');
  await expect
    .poll(() => first.sentence(first.domains))
    .toContain(words('popup_domain_whole', { domain: 'acme.com' }));
  await first.handle.fill('acme help');
  await first.page.close();
  await expect.poll(() => settings.get()).toMatchObject({ domains: ['acme.com'] });
  const second = await openPopup(context, extensionId);
  await expect(second.chips).toHaveText(['acme.com']);
  await expect(second.handle).toHaveValue('acme help');
  await second.handle.fill('AcmeHelp');
  await second.handle.press('Enter');
  await expect.poll(() => settings.get()).toMatchObject({ helpHandle: 'AcmeHelp' });
  expect(await settings.get('session')).toEqual({});
});

test('site 201 is refused and stays in the field, the 200 stay', async ({
  context,
  extensionId,
  settings,
}) => {
  const full = { domains: Array.from({ length: 200 }, (_, at) => `s${at}.org`) };
  await settings.set(full);
  const popup = await openPopup(context, extensionId);
  await popup.domains.fill('acme.com');
  await popup.domains.press('Enter');
  await expect(popup.page.getByText(words('not_saved_list'))).toBeVisible();
  await expect(popup.domains).toHaveValue('acme.com');
  await expect(popup.chips).toHaveCount(200);
  expect(await settings.get()).toEqual(full);
});

test('what could not be saved is back in the field', async ({ context, extensionId }) => {
  const popup = await openPopup(context, extensionId);
  await refuseSaves(popup.page);
  const failed = popup.page.getByText(words('popup_not_saved'));
  await popup.domains.fill('newsite.com');
  await popup.domains.press('Enter');
  await expect(failed).toBeVisible();
  await expect(popup.domains).toHaveValue('newsite.com');
  await popup.domains.fill('bit.ly');
  await popup.domains.press('Enter');
  await popup.page.getByRole('button', { name: words('popup_ours') }).click();
  await expect(failed).toBeVisible();
  await expect(popup.domains).toHaveValue('bit.ly');
});

test('values that cannot be believed count as not set, and that is said', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set({ domains: { 0: 'acme.com' }, helpHandle: 'AcmeHelp', account_joe: 'both' });
  const popup = await openPopup(context, extensionId);
  await expect(popup.notice).toContainText(words('popup_domains'));
  await expect(popup.notice).toContainText('@joe');
  await expect(popup.notice).not.toContainText(words('popup_handle'));
  await expect(popup.chips).toHaveCount(0);
  await expect(popup.handle).toHaveValue('@AcmeHelp');
  await popup.page.getByRole('button', { name: words('popup_repaired_ok') }).click();
  await expect(popup.notice).toHaveCount(0);
  await expect.poll(() => settings.get()).toEqual({ helpHandle: 'AcmeHelp' });
});

test('whose choice it is, where no account is in sight', async ({
  context,
  extensionId,
  settings,
}) => {
  const { page } = await openPopup(context, extensionId);
  await expect(page.getByRole('group', { name: words('popup_account_default') })).toBeVisible();
  await settings.set({ account_joe: 'personal' });
  await expect(page.getByRole('group', { name: words('options_account_default') })).toBeVisible();
});

test('nothing looks chosen before it is, and the first choice is kept', async ({
  context,
  extensionId,
  settings,
}) => {
  const popup = await openPopup(context, extensionId);
  await expect(popup.business).not.toBeChecked();
  await expect(popup.page.getByText(words('popup_business_hint'))).toBeVisible();
  await popup.business.click();
  await expect(popup.saved()).toBeVisible();
  await expect(popup.business).toBeChecked();
  expect(await settings.get()).toMatchObject({ accountType: 'business' });
});

test('what another tab saves is shown at once', async ({ context, extensionId, settings }) => {
  const popup = await openPopup(context, extensionId);
  await expect(popup.personal).not.toBeChecked();
  await settings.set({ domains: ['acme.com'], helpHandle: 'AcmeHelp', accountType: 'personal' });
  await expect(popup.chips).toHaveText(['acme.com']);
  await expect(popup.handle).toHaveValue('@AcmeHelp');
  await expect(popup.personal).toBeChecked();
});

test('the engine is loaded when a field is first used', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set({ accountType: 'business' });
  const popup = await openPopup(context, extensionId);
  await expect(popup.page.getByText(words('popup_month'))).toBeVisible();
  const loaded: string[] = [];
  popup.page.on('request', (request) => loaded.push(request.url()));
  await popup.personal.check();
  await expect(popup.saved()).toBeVisible();
  expect(loaded).toEqual([]);
  await popup.domains.focus();
  await expect.poll(() => loaded.length).toBeGreaterThan(0);
});

test('an open X tab follows at once, without a reload', async ({
  context,
  extensionId,
  openReplica,
  page,
  settings,
}) => {
  await settings.set({ account_acme: 'business', accountType: 'business', helpHandle: 'AcmeHelp' });
  const x = await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  await x.write('Look at https://evil.org/a ');
  await expect(panel.row).toContainText(words('panel_nothing'));
  const popup = await openPopup(context, extensionId);
  await popup.domains.fill('acme.com');
  await popup.domains.press('Enter');
  await expect(panel.row).toContainText(words('panel_to_check', { count: 1 }));
  await popup.page
    .getByRole('button', { name: words('popup_remove', { domain: 'acme.com' }) })
    .click();
  await expect(panel.row).toContainText(words('panel_nothing'));
});
