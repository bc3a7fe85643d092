import { thankYou } from '../../rules/text/sentences';
import { words } from '../words';
import { refuseSaves } from './extension-storage';
import { expect, test } from './fixtures';
import { openOwnPage } from './options-view';
import { PanelView } from './panel';
import { business } from './scenario';

test('a message to try is checked with the person’s own settings', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set(business);
  const { page, box, tried } = await openOwnPage(context, extensionId, 'options');
  await box.fill('Hello [First Name], look at https://site.org/a');
  await expect(tried.filter({ hasText: words('unfilled_placeholder_title') })).toContainText(
    words('severity_error'),
  );
  await expect(tried.filter({ hasText: words('link_outside_domain_title') })).toContainText(
    'site.org',
  );
  await settings.set({ allowedDomains: ['site.org'] });
  await expect(tried.filter({ hasText: words('link_outside_domain_title') })).toHaveCount(0);
  await page.getByRole('radio', { name: words('options_try_answered') }).check();
  await expect(tried.filter({ hasText: words('unfilled_placeholder_title') })).toContainText(
    words('severity_warning'),
  );
  await page.getByRole('radio', { name: words('options_try_first') }).check();
  await page
    .getByRole('button', { name: words('suggest_insert_thanks', { text: thankYou.en }) })
    .click();
  await expect(box).toHaveValue(new RegExp(thankYou.en));
  await expect(tried.filter({ hasText: words('missing_thanks') })).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(box).toHaveValue('Hello [First Name], look at https://site.org/a');
  expect(await settings.get('local')).toEqual({});
});

test('a rule can be turned off where it speaks, and on again', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set(business);
  const view = await openOwnPage(context, extensionId, 'options');
  await view.box.fill('Hello {name}');
  const blank = view.tried.filter({ hasText: words('unfilled_placeholder_title') });
  await blank.getByText(words('panel_why_and_ways_out')).click();
  await blank.getByRole('button', { name: words('panel_rule_off') }).click();
  await expect(blank).toHaveCount(0);
  await expect(view.rule(words('unfilled_placeholder_title'))).not.toBeChecked();
  await view.page.getByRole('button', { name: words('popup_undo') }).click();
  await expect(blank).toHaveCount(1);
  await expect(view.rule(words('unfilled_placeholder_title'))).toBeChecked();
});

test('a long message is copied as a blog draft, as on X', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set(business);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const view = await openOwnPage(context, extensionId, 'options');
  const text = 'Thanks for following us! '.repeat(15);
  await view.box.fill(text);
  const long = view.tried.filter({ hasText: words('too_long_title') });
  await long.getByText(words('panel_why_and_ways_out')).click();
  await long.getByRole('button', { name: words('panel_blog') }).click();
  const copied = () => view.page.evaluate(() => navigator.clipboard.readText());
  await expect
    .poll(copied)
    .toBe(words('panel_blog_draft', { text, site: 'acme.com', handle: '@AcmeHelp' }));
});

test('rules are switched one by one, two in a row as well', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set({ severities: { 'rule-of-tomorrow': 'info' } });
  const view = await openOwnPage(context, extensionId, 'options');
  await view.rule(words('shouting_title')).uncheck();
  await view.rule(words('several_links_title')).uncheck();
  await expect(view.saved()).toBeVisible();
  await expect
    .poll(() => settings.get())
    .toMatchObject({
      severities: { 'rule-of-tomorrow': 'info', shouting: 'off', 'several-links': 'off' },
    });
  await view.rule(words('shouting_title')).check();
  await expect
    .poll(async () => (await settings.get()).severities)
    .toEqual({ 'rule-of-tomorrow': 'info', 'several-links': 'off' });
});

test('levels and limits, and a limit that is none', async ({ context, extensionId, settings }) => {
  await settings.set(business);
  const view = await openOwnPage(context, extensionId, 'options');
  await view.page.getByText(words('options_advanced')).click();
  await view.page
    .getByLabel(words('shouting_title'), { exact: true })
    .last()
    .selectOption(words('severity_error'));
  await expect.poll(() => settings.get()).toMatchObject({ severities: { shouting: 'error' } });
  await view.rule(words('shouting_title')).uncheck();
  await expect.poll(() => settings.get()).toMatchObject({ severities: { shouting: 'off' } });
  await view.rule(words('shouting_title')).check();
  await expect.poll(() => settings.get()).toMatchObject({ severities: { shouting: 'error' } });
  const length = view.page.getByLabel(words('options_maxLength'));
  await length.fill('none');
  await length.press('Enter');
  await expect(
    view.page.getByText(words('options_number_problem', { least: 20, most: 11_000 })),
  ).toBeVisible();
  await expect(length).toHaveValue('none');
  expect((await settings.get()).maxLength).toBeUndefined();
  await length.fill('30');
  await length.press('Enter');
  await expect.poll(() => settings.get()).toMatchObject({ maxLength: 30 });
  await view.box.fill('Thank you for following us, this is more than thirty characters');
  await expect(view.tried.filter({ hasText: words('too_long_title') })).toContainText('30');
});

test('pages to offer: added, refused, offered, removed, put back', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set(business);
  const view = await openOwnPage(context, extensionId, 'options');
  const pages = view.page.getByRole('group', { name: words('options_pages') });
  const address = pages.getByLabel(words('options_page_address'));
  await pages.getByLabel(words('options_page_title')).fill('Start here');
  for (const wrong of ['nothing', 'javascript:alert(1)', 'ftp://acme.com', 'http://', '1.2.3.4']) {
    await address.fill(wrong);
    await address.press('Enter');
    await expect(pages.getByText(words('options_page_notAnAddress'))).toBeVisible();
    await expect(address).toHaveValue(wrong);
  }
  await address.fill('acme.com/start');
  await address.press('Enter');
  const page = { title: 'Start here', url: 'https://acme.com/start' };
  await expect.poll(() => settings.get()).toMatchObject({ usefulPages: [page] });
  await view.box.fill('Thanks for following us! ');
  await expect(
    view.page.getByRole('button', { name: words('suggest_insert_page', { title: 'Start here' }) }),
  ).toBeVisible();
  await pages
    .getByRole('button', { name: words('popup_remove', { domain: 'Start here' }) })
    .click();
  await expect.poll(() => settings.get()).toMatchObject({ usefulPages: [] });
  await expect(pages.getByRole('button', { name: words('popup_undo') })).toBeFocused();
  await view.page.keyboard.press('Enter');
  await expect.poll(() => settings.get()).toMatchObject({ usefulPages: [page] });
  await expect(address).toBeFocused();
});

test('a page that could not be saved is back in its fields', async ({ context, extensionId }) => {
  const { page } = await openOwnPage(context, extensionId, 'options');
  await refuseSaves(page);
  const pages = page.getByRole('group', { name: words('options_pages') });
  const address = pages.getByLabel(words('options_page_address'));
  await pages.getByLabel(words('options_page_title')).fill('Start here');
  await address.fill('acme.com/start');
  await address.press('Enter');
  await expect(pages.getByText(words('popup_not_saved'))).toBeVisible();
  await expect(pages.getByRole('listitem')).toHaveCount(0);
  await expect(address).toHaveValue('acme.com/start');
  await expect(pages.getByLabel(words('options_page_title'))).toHaveValue('Start here');
});

test('“I have no website” is a question only while there is none', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set({ hasSite: false });
  const { page } = await openOwnPage(context, extensionId, 'options');
  const noSite = page.getByRole('switch', { name: words('panel_no_site') });
  await expect(noSite).toBeChecked();
  const domains = page.getByLabel(words('popup_domains'));
  await domains.fill('acme.com');
  await domains.press('Enter');
  await expect(noSite).toHaveCount(0);
  await page.getByRole('button', { name: words('popup_remove', { domain: 'acme.com' }) }).click();
  await expect(noSite).toBeChecked();
  await noSite.uncheck();
  await expect.poll(() => settings.get()).toMatchObject({ hasSite: true });
});

test('accounts are changed, removed and put back', async ({ context, extensionId, settings }) => {
  await settings.set({
    accountType: 'business',
    account_acme: 'business',
    account_joe: 'personal',
  });
  const view = await openOwnPage(context, extensionId, 'options');
  const accounts = view.section(words('options_accounts'));
  await accounts.getByRole('group', { name: '@acme' }).getByLabel(words('popup_personal')).check();
  await expect.poll(() => settings.get()).toMatchObject({ account_acme: 'personal' });
  await accounts.getByRole('button', { name: words('popup_remove', { domain: '@joe' }) }).click();
  await expect.poll(async () => Object.keys(await settings.get())).not.toContain('account_joe');
  await accounts.getByRole('button', { name: words('popup_undo') }).click();
  await expect.poll(() => settings.get()).toMatchObject({ account_joe: 'personal' });
  await expect(
    accounts
      .getByRole('group', { name: words('options_account_default') })
      .getByLabel(words('popup_business')),
  ).toBeFocused();
});

test('an account of which nobody has said what it is shows no answer', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set({ accountProfiles: { acme: { domains: ['acme.com'], helpHandle: '' } } });
  const view = await openOwnPage(context, extensionId, 'options');
  for (const [name, stored] of [
    // The first answer ever is everybody's, too.
    ['@acme', { account_acme: 'business', accountType: 'business' }],
    [words('options_account_default'), { accountType: 'business' }],
  ] as const) {
    await settings.clear();
    await settings.set({ accountProfiles: { acme: { domains: ['acme.com'], helpHandle: '' } } });
    const group = view.section(words('options_accounts')).getByRole('group', { name, exact: true });
    await expect(group.getByRole('radio', { checked: true })).toHaveCount(0);
    await group.getByRole('radio', { name: words('popup_business') }).click();
    await expect.poll(() => settings.get()).toMatchObject(stored);
    await expect(group.getByRole('radio', { name: words('popup_business') })).toBeChecked();
  }
});

test('what it does on X follows at once', async ({
  context,
  extensionId,
  openReplica,
  page,
  settings,
}) => {
  await settings.set(business);
  const view = await openOwnPage(context, extensionId, 'options', { besideX: true });
  await view.page.getByRole('radio', { name: words('options_guard_show') }).check();
  await expect.poll(() => settings.get()).toMatchObject({ guard: 'show' });
  await view.page.getByLabel(words('options_shortcut')).selectOption('F9');
  await view.page.getByLabel(words('options_my_name')).fill('Zoe');
  await view.page.getByRole('switch', { name: words('options_underlines') }).uncheck();
  await expect.poll(() => settings.get()).toMatchObject({ underlines: false });
  await expect.poll(() => settings.get('local')).toMatchObject({ shortcut: 'F9', myName: 'Zoe' });
  await page.bringToFront();
  const x = await openReplica('today', { messages: [] });
  await x.write('Dear {name}, hello ');
  await expect(new PanelView(page).row).toContainText(words('panel_to_check', { count: 1 }));
  await x.pressEnter();
  await expect.poll(() => x.sentTexts()).toHaveLength(1);
});

test('the panel’s “Settings” opens this page', async ({ context, openReplica, page, settings }) => {
  await settings.set(business);
  await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  // With the phase come more warnings, which move what is below them.
  await expect(panel.row).toContainText(words('panel_phase_first'));
  await panel.row.click();
  const opened = context.waitForEvent('page');
  await panel.list.getByRole('button', { name: words('panel_options') }).click();
  const options = await opened;
  await expect(options).toHaveURL(/options\.html/);
  await expect(
    options.getByRole('heading', { name: words('options_rules'), exact: true }),
  ).toBeVisible();
});
