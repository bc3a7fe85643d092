import { words } from '../words';
import { expect, test } from './fixtures';
import { openOwnPage } from './options-view';
import { PanelView } from './panel';
import { behind, openPopup } from './popup-view';
import { business } from './scenario';
import { storySurfaces } from './surfaces';

// An agency writes for several businesses: each account may have its own sites and help handle.

test('in the popup, for the account in front: begun with those of all others, and given up again', async ({
  openReplica,
  settings,
  page,
  context,
  extensionId,
}) => {
  await settings.set(business);
  await openReplica('today');
  const popup = await openPopup(context, extensionId);
  // It asks the tab in front.
  await page.bringToFront();
  await popup.page.reload();
  const own = popup.page.getByRole('checkbox', {
    name: words('popup_only_account', { handle: '@acme' }),
  });
  await own.check(behind);
  await expect(own).toBeChecked();
  // From then on the field is that of the account.
  await expect.poll(() => settings.get()).toHaveProperty('accountProfiles.acme');
  await expect(popup.chips).toHaveText(['acme.com']);
  await popup.domains.fill('acme.de ');
  await expect(popup.chips).toHaveText(['acme.com', 'acme.de']);
  await popup.handle.fill('@AcmeHilfe');
  await popup.handle.press('Enter');
  await expect
    .poll(() => settings.get())
    .toMatchObject({
      domains: ['acme.com'],
      helpHandle: 'AcmeHelp',
      accountProfiles: { acme: { domains: ['acme.com', 'acme.de'], helpHandle: 'AcmeHilfe' } },
    });
  await own.uncheck(behind);
  await expect(popup.chips).toHaveText(['acme.com']);
  await expect(popup.handle).toHaveValue('@AcmeHelp');
  await popup.page.getByRole('button', { name: words('popup_undo') }).click();
  await expect(popup.chips).toHaveText(['acme.com', 'acme.de']);
  await expect(own).toBeChecked();
  await expect(popup.handle).toHaveValue('@AcmeHilfe');
});

test('what is half typed goes along when an account gets sites of its own, and stays its own', async ({
  openReplica,
  settings,
  page,
  context,
  extensionId,
}) => {
  await settings.set(business);
  await openReplica('today');
  const popup = await openPopup(context, extensionId);
  await page.bringToFront();
  await popup.page.reload();
  const own = popup.page.getByRole('checkbox', {
    name: words('popup_only_account', { handle: '@acme' }),
  });
  await popup.domains.fill('acme-fran');
  await own.check(behind);
  await expect.poll(() => settings.get()).toHaveProperty('accountProfiles.acme');
  await expect(popup.domains).toHaveValue('acme-fran');
  // Of no account in sight, as in a tab that is not X.
  const other = await openPopup(context, extensionId);
  await expect(other.domains).toHaveValue('');
  await page.bringToFront();
  await popup.page.reload();
  await expect(popup.domains).toHaveValue('acme-fran');
  await own.uncheck(behind);
  await expect(popup.domains).toHaveValue('');
});

test('in the settings, under the account, by keyboard, and nothing is inaccessible', async ({
  settings,
  context,
  extensionId,
}) => {
  await settings.set({ ...business, account_other: 'business' });
  const view = await openOwnPage(context, extensionId, 'options');
  const accounts = view.section(words('options_accounts'));
  const own = accounts.getByRole('checkbox', {
    name: words('popup_only_account', { handle: '@other' }),
  });
  await own.focus();
  await view.page.keyboard.press('Space');
  const domains = accounts.getByLabel(words('popup_domains'));
  await domains.focus();
  await view.page.keyboard.type('other.org');
  await view.page.keyboard.press('Enter');
  await expect
    .poll(() => settings.get())
    .toMatchObject({
      domains: ['acme.com'],
      accountProfiles: { other: { domains: ['acme.com', 'other.org'], helpHandle: 'AcmeHelp' } },
    });
  expect(await view.violations()).toEqual([]);
  await own.focus();
  await view.page.keyboard.press('Space');
  const undo = accounts.getByRole('button', { name: words('popup_undo') });
  await expect(undo).toBeVisible();
  await expect(own).toBeFocused();
  await view.page.keyboard.press('Tab');
  await expect(undo).toBeFocused();
  await view.page.keyboard.press('Space');
  await expect(undo).toHaveCount(0);
  await expect(own).toBeChecked();
  await expect(own).toBeFocused();
});

test('in the settings, an account with nothing but sites is listed, and removed and put back whole', async ({
  settings,
  context,
  extensionId,
}) => {
  const other = { domains: ['other.org'], helpHandle: 'OtherHelp' };
  const third = { domains: ['third.org'], helpHandle: '' };
  const before = { ...business, account_third: 'personal', accountProfiles: { other, third } };
  await settings.set(before);
  const view = await openOwnPage(context, extensionId, 'options');
  const accounts = view.section(words('options_accounts'));
  const undo = accounts.getByRole('button', { name: words('popup_undo') });
  await expect(accounts.getByRole('list', { name: words('popup_domains_list') })).toHaveCount(2);
  const own = accounts.getByRole('checkbox', {
    name: words('popup_only_account', { handle: '@other' }),
  });
  await own.uncheck();
  await expect.poll(() => settings.get()).toMatchObject({ accountProfiles: { third } });
  await undo.click();
  await expect.poll(() => settings.get()).toMatchObject({ accountProfiles: { other, third } });
  for (const handle of ['third', 'other']) {
    await expect(accounts.getByRole('list', { name: words('popup_domains_list') })).toHaveCount(2);
    await accounts
      .getByRole('button', { name: words('popup_remove', { domain: `@${handle}` }), exact: true })
      .click();
    await expect(accounts.getByRole('group', { name: `@${handle}`, exact: true })).toHaveCount(0);
    await expect(undo).toBeFocused();
    const { accountProfiles, ...rest } = await settings.get();
    expect(Object.keys(Object(accountProfiles))).toEqual([handle === 'third' ? 'other' : 'third']);
    expect('account_third' in rest).toBe(handle !== 'third');
    await undo.click();
    await expect.poll(() => settings.get()).toMatchObject(before);
  }
});

for (const { name } of storySurfaces) {
  test(`on ${name} a draft is checked for the account that writes it, and a switch counts at once`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set({
      ...business,
      account_other: 'business',
      accountProfiles: { other: { domains: ['other.org'], helpHandle: 'OtherHelp' } },
    });
    const x = await openReplica(name, { messages: [] });
    const panel = new PanelView(page);
    await x.write('Thanks for following! See https://other.org/start or tweet @OtherHelp ');
    await expect(panel.row).toContainText(words('panel_to_check', { count: 1 }));
    expect(await panel.rules()).toContain('link-outside-domain');
    await x.call('switchAccount', 'other');
    // Whoever switches has left the field for X's menu, and comes back.
    await x.editor.blur();
    await x.editor.focus();
    await expect(panel.row).toContainText(words('panel_as', { account: '@other' }));
    await expect(panel.entry('link-outside-domain')).toHaveCount(0);
    expect(await panel.rules()).toEqual(['account-switched']);
  });
}

test('“It is ours” is said of the account that writes', async ({ openReplica, settings, page }) => {
  await settings.set({
    ...business,
    accountProfiles: { acme: { domains: ['acme.com'], helpHandle: '' } },
    domains: ['agency.com'],
  });
  await openReplica('today', { messages: [], draft: 'See https://acme.de/start today ' });
  const panel = new PanelView(page);
  // With the phase the warning becomes another one, which is not opened.
  await expect(panel.row).toContainText(words('panel_phase_first'));
  await panel.choose('link-outside-domain', words('panel_it_is_ours', { domain: 'acme.de' }));
  await expect
    .poll(() => settings.get())
    .toMatchObject({
      domains: ['agency.com'],
      accountProfiles: { acme: { domains: ['acme.com', 'acme.de'] } },
    });
  await panel.list.getByRole('button', { name: words('popup_undo') }).click();
  await expect
    .poll(() => settings.get())
    .toMatchObject({ accountProfiles: { acme: { domains: ['acme.com'] } } });
});
