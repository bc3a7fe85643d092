import type { Page } from '@playwright/test';
import { words, wordsLike } from '../words';
import { expect, test } from './fixtures';
import { whyNoPolicy } from './managed-policy';
import { openOwnPage } from './options-view';
import { PanelView } from './panel';
import { openPopup } from './popup-view';
import { afterHold } from './scenario';

/** Some of it locked, some of it only what people start with. */
const policy = {
  domains: ['acme.com', 'acme.co.uk'],
  allowedDomains: ['calendly.com'],
  helpHandle: 'AcmeHelp',
  usefulPages: [{ title: 'Start', url: 'https://acme.com/start' }],
  accountTypes: { acme: 'business', acmeshop: 'business' },
  severities: { shouting: 'error', 'missing-thanks': 'off' },
  maxLength: 60,
  dailyLimit: 30,
  guard: 'hold',
  remember: false,
  templates: [{ title: 'From us', text: 'Thanks for writing to Acme.', for: 'both' }],
  locked: ['domains', 'helpHandle', 'accountTypes', 'severities', 'dailyLimit', 'remember'],
};
const sentence = words('policy_locked');
/** Chromium waits until a file has not changed for five seconds. */
const untilBrowserHasHeard = { timeout: 20_000 };

// A policy is read from one folder of the whole machine, on Linux: elsewhere there is nothing to test, which
// the run says at its end. With `CI` set it is an error.
const reason = whyNoPolicy();
test.skip(reason !== null, reason ?? '');
test.use({ policy });

test('popup: what is locked is shown, cannot be changed, and says why', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set({ domains: ['mine.org'], helpHandle: 'Mine' });
  const { page, handle } = await openPopup(context, extensionId);
  const sites = page.getByRole('group', { name: words('popup_domains') });
  await expect(sites.getByRole('listitem')).toHaveText(['acme.com', 'acme.co.uk']);
  await expect(sites).toBeDisabled();
  await expect(sites).toContainText(sentence);
  await expect(sites.getByRole('button')).toHaveCount(0);
  await expect(sites.getByRole('textbox')).toHaveCount(0);
  await expect(handle).toHaveValue('@AcmeHelp');
  await expect(handle).toBeDisabled();
  await expect(handle).toHaveAccessibleDescription(new RegExp(`@AcmeHelp.*${sentence}`));
  // With no account in sight the choice is everybody's default, which is not the organisation's.
  await page.getByRole('radio', { name: words('popup_personal') }).check();
  await expect.poll(() => settings.get()).toMatchObject({ accountType: 'personal' });
});

test('the organisation’s templates come first in the list', async ({
  openReplica,
  page,
  settings,
}) => {
  await settings.set({
    template_a: { title: 'Mine', text: 'Thanks from me.', for: 'both', place: 0 },
  });
  const x = await openReplica('today', { messages: [{ from: 'them', text: 'Hello' }] });
  const panel = new PanelView(page);
  await expect(panel.row).toContainText(words('panel_phase_answered'));
  await panel.host
    .getByRole('button', { name: words('templates') })
    .first()
    .click();
  await expect(panel.list).toContainText(/Thanks for writing to Acme\..*Thanks from me\./s);
  await page.keyboard.press('Enter');
  await expect.poll(() => x.draft()).toBe('Thanks for writing to Acme.');
});

test('popup: the keyboard passes over what is locked', async ({ context, extensionId }) => {
  const { page, business } = await openPopup(context, extensionId);
  const hour = page.getByRole('button', { name: words('panel_pause_hour') });
  await expect(hour).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(business).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(hour).toBeFocused();
});

test('options: fields, rules, levels, limits, accounts, history', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set({ severities: { shouting: 'off' }, account_joe: 'personal', remember: true });
  const view = await openOwnPage(context, extensionId, 'options');
  const { page } = view;

  await expect(view.rule(words('shouting_title'))).toBeChecked();
  await expect(view.rule(words('shouting_title'))).toBeDisabled();
  await expect(view.rule(words('shouting_title'))).toHaveAccessibleDescription(
    new RegExp(sentence),
  );
  await expect(view.rule(words('missing_thanks_title'))).not.toBeChecked();
  await expect(view.rule(words('missing_thanks_title'))).toBeDisabled();
  await view.rule(words('several_links_title')).uncheck();
  await expect
    .poll(async () => (await settings.get()).severities)
    .toMatchObject({ 'several-links': 'off' });

  await page.getByText(words('options_advanced')).click();
  const level = page.locator('#level-shouting');
  await expect(level).toHaveValue('error');
  await expect(level).toBeDisabled();
  await expect(level).toHaveAccessibleDescription(sentence);
  await expect(page.getByLabel(words('options_dailyLimit'))).toHaveValue('30');
  await expect(page.getByLabel(words('options_dailyLimit'))).toBeDisabled();

  const accounts = view.section(words('options_accounts'));
  const acme = accounts.getByRole('group', { name: '@acme', exact: true });
  await expect(acme.getByLabel(words('popup_business'))).toBeChecked();
  await expect(acme.getByLabel(words('popup_personal'))).toBeDisabled();
  await expect(
    accounts.getByRole('button', { name: words('popup_remove', { domain: '@acme' }), exact: true }),
  ).toHaveCount(0);
  const joe = accounts.getByRole('group', { name: '@joe' });
  await joe.getByLabel(words('popup_business')).check();
  await expect.poll(() => settings.get()).toMatchObject({ account_joe: 'business' });

  const remember = page.getByRole('switch', { name: words('options_remember') });
  await expect(remember).not.toBeChecked();
  await expect(remember).toBeDisabled();
  await expect(page.getByRole('switch', { name: words('panel_no_site') })).toHaveCount(0);
});

test('options: what is not locked is where people start, and theirs to change', async ({
  context,
  extensionId,
  settings,
}) => {
  const { page } = await openOwnPage(context, extensionId, 'options');
  const fine = page
    .getByRole('list', { name: words('options_allowed_list') })
    .getByRole('listitem');
  await expect(fine).toHaveText(['calendly.com']);
  await page.getByText(words('options_advanced')).click();
  const length = page.getByLabel(words('options_maxLength'));
  await expect(length).toHaveValue('60');
  expect(await settings.get()).toEqual({});
  await length.fill('300');
  await length.press('Enter');
  await page
    .getByRole('button', { name: words('popup_remove', { domain: 'calendly.com' }) })
    .click();
  await page.getByRole('radio', { name: words('options_guard_show') }).check();
  await expect
    .poll(() => settings.get())
    .toMatchObject({ allowedDomains: [], maxLength: 300, guard: 'show' });
  await page.reload();
  await page.getByText(words('options_advanced')).click();
  await expect(length).toHaveValue('300');
  await expect(fine).toHaveCount(0);
});

test('a backup leaves alone what is locked, and says so first', async ({
  context,
  extensionId,
  settings,
}) => {
  const { page } = await openOwnPage(context, extensionId, 'options');
  const file = {
    format: 'dm-decorum',
    version: 1,
    settings: { domains: ['other.com'], severities: { shouting: 'off' }, maxLength: 400 },
    accounts: { acme: 'personal', joe: 'personal' },
  };
  const preview = await preparePreview(page, JSON.stringify(file));
  await expect(preview.getByRole('listitem')).toHaveCount(2);
  await expect(preview).toContainText(
    words('policy_left', { fields: `${words('popup_domains')}, ${words('options_rules')}, @acme` }),
  );
  await preview.getByRole('button', { name: words('backup_apply') }).click();
  await expect
    .poll(() => settings.get())
    .toMatchObject({ maxLength: 400, account_joe: 'personal' });
  const stored = await settings.get();
  expect(stored).not.toHaveProperty('domains');
  expect(stored).not.toHaveProperty('account_acme');
});

test('on X: a rule that the organisation made stop holds, and cannot be turned off', async ({
  openReplica,
  page,
  settings,
}) => {
  await settings.set({ severities: { shouting: 'off' }, domains: ['site.org'] });
  const x = await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  await expect(panel.row).toContainText(words('panel_phase_first'));
  await x.write('LOOK AT THIS NOW!!!! ');
  await expect(panel.row).toContainText(wordsLike('panel_to_check'));
  await x.pressEnter();
  await expect(panel.row).toContainText(words('panel_held_enter'));
  expect(await x.sentTexts()).toEqual([]);
  const entry = panel.entry('shouting');
  await entry.locator('summary').click();
  await expect(entry.getByRole('button', { name: words('panel_rule_off') })).toBeDisabled();
  await expect(entry).toContainText(sentence);
  await afterHold(page);
  await x.pressEnter();
  await expect.poll(() => x.sentTexts()).toHaveLength(1);
  // No history is kept.
  expect(Object.keys(await settings.get('local')).filter((key) => /^sent_/.test(key))).toEqual([]);
});

test('on X: a link is fine or not as the organisation has it', async ({
  openReplica,
  page,
  settings,
}) => {
  await settings.set({ domains: ['site.org'] });
  const x = await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  await expect(panel.row).toContainText(words('panel_phase_first'));
  await x.write('See https://acme.com/a and https://site.org/b ');
  await expect(panel.row).toContainText(wordsLike('panel_to_check'));
  await panel.row.click();
  const entry = panel.entry('link-outside-domain');
  await expect(entry).toHaveCount(1);
  await expect(entry).toContainText('site.org');
  await entry.locator('summary').click();
  await expect(
    entry.getByRole('button', { name: words('panel_it_is_ours', { domain: 'site.org' }) }),
  ).toBeDisabled();
  await entry
    .getByRole('button', { name: words('panel_always_fine', { domain: 'site.org' }) })
    .click();
  await expect
    .poll(() => settings.get())
    .toMatchObject({ allowedDomains: ['calendly.com', 'site.org'] });
  await expect(entry).toHaveCount(0);
});

test('on X: nothing is asked of somebody whose organisation has said it all', async ({
  openReplica,
  page,
}) => {
  const x = await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  await x.write('Thanks! https://acme.co.uk and https://site.org, tweet @AcmeHelp, @other ');
  await expect(panel.row).toContainText(words('panel_as', { account: '@acme' }));
  await expect(panel.row).toContainText(wordsLike('panel_to_check'));
  await expect(panel.host.getByRole('group')).toHaveCount(0);
});

test('axe finds nothing, light and dark', async ({ context, extensionId }) => {
  test.slow();
  const view = await openOwnPage(context, extensionId, 'options');
  await view.page.getByText(words('options_advanced')).click();
  for (const scheme of ['light', 'dark'] as const) {
    expect(await view.violations(scheme)).toEqual([]);
  }
  await view.page.setViewportSize({ width: 360, height: 600 });
  await view.page.goto(`chrome-extension://${extensionId}/popup.html`);
  await expect(view.page.getByText(sentence)).toHaveCount(2);
  for (const scheme of ['light', 'dark'] as const) {
    expect(await view.violations(scheme)).toEqual([]);
  }
});

test('another policy arrives without a reload, in every tab; what is amiss in it is said', async ({
  context,
  extensionId,
  managed,
  openReplica,
  page,
  settings,
}) => {
  test.slow();
  await settings.set({ domains: ['site.org'] });
  const x = await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  await x.write('Look at https://site.org/b now!!!! ');
  await panel.row.click();
  await expect(panel.entry('link-outside-domain')).toHaveCount(1);
  const popup = await openPopup(context, extensionId);
  await expect(popup.handle).toBeDisabled();
  await managed?.set({
    helpHandle: 'AcmeCare',
    domains: [],
    accountTypes: { acme: 'business' },
    maxLength: 'long',
    locked: ['domains', 'maxLength'],
  });
  await expect(popup.handle).toHaveValue('@AcmeCare', untilBrowserHasHeard);
  await expect(popup.handle).toBeEnabled();
  const sites = popup.page.getByRole('group', { name: words('popup_domains') });
  await expect(sites).toHaveText(`${words('popup_domains')}${sentence}`);
  await expect(popup.notice).toContainText('locked: "maxLength"');
  await page.bringToFront();
  await expect(panel.entry('link-outside-domain')).toHaveCount(0);
  await expect(panel.entry('shouting')).toHaveAttribute('data-severity', 'info');
  // Whether site.org is theirs is not for them to say.
  await expect(panel.host.getByRole('group', { name: 'site.org' })).toHaveCount(0);
  await managed?.set(policy);
  await popup.page.bringToFront();
  await expect(popup.handle).toHaveValue('@AcmeHelp', untilBrowserHasHeard);
  await expect(popup.handle).toBeDisabled();
});

test('where only the sites are locked, an account keeps a help handle of its own', async ({
  context,
  extensionId,
  managed,
  settings,
}) => {
  test.slow();
  const other = { domains: ['other.org'], helpHandle: 'OtherHelp' };
  await settings.set({ accountProfiles: { other } });
  const view = await openOwnPage(context, extensionId, 'options');
  const accounts = view.section(words('options_accounts'));
  const sites = accounts.getByRole('group', { name: words('popup_domains') });
  await managed?.set({ domains: ['https://www.Org.com/'], locked: ['domains'] });
  await expect(sites.getByRole('listitem')).toHaveText(['org.com'], untilBrowserHasHeard);
  await expect(sites).toContainText(sentence);
  const handle = accounts.getByLabel(words('popup_handle'), { exact: true });
  await expect(handle).toHaveValue('@OtherHelp');
  await handle.fill('@OtherCare');
  await handle.press('Enter');
  const changed = { other: { ...other, helpHandle: 'OtherCare' } };
  await expect.poll(() => settings.get()).toMatchObject({ accountProfiles: changed });
  const own = accounts.getByRole('checkbox', {
    name: words('popup_only_account', { handle: '@other' }),
  });
  await own.uncheck();
  await expect(handle).toHaveCount(0);
  await accounts.getByRole('button', { name: words('popup_undo') }).click();
  await expect.poll(() => settings.get()).toMatchObject({ accountProfiles: changed });
  expect(await view.violations()).toEqual([]);
  // As the others have it.
  await managed?.set(policy);
  await expect(handle).toHaveCount(0, untilBrowserHasHeard);
});

async function preparePreview(page: Page, content: string) {
  await page.locator('input[type="file"]').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  return page.locator('.preview');
}
