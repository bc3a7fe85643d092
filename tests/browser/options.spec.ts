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
  await box.fill('Hello {name}, look at https://site.org/a');
  await expect(tried.filter({ hasText: 'Blank left open' })).toContainText('Stops once');
  await expect(tried.filter({ hasText: 'Not your site' })).toContainText('site.org');
  await settings.set({ allowedDomains: ['site.org'] });
  await expect(tried.filter({ hasText: 'Not your site' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'They have answered' }).check();
  await expect(tried.filter({ hasText: 'Blank left open' })).toContainText('To check');
  await page.getByRole('radio', { name: 'First message' }).check();
  await page.getByRole('button', { name: 'Add “Thanks for following us!”' }).click();
  await expect(box).toHaveValue(/Thanks for following us!/);
  await expect(tried.filter({ hasText: 'No thank-you' })).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(box).toHaveValue('Hello {name}, look at https://site.org/a');
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
  const blank = view.tried.filter({ hasText: 'Blank left open' });
  await blank.getByText('Why, and other ways').click();
  await blank.getByRole('button', { name: 'Turn this rule off' }).click();
  await expect(blank).toHaveCount(0);
  await expect(view.rule('Blank left open')).not.toBeChecked();
  await view.page.getByRole('button', { name: 'Undo' }).click();
  await expect(blank).toHaveCount(1);
  await expect(view.rule('Blank left open')).toBeChecked();
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
  const long = view.tried.filter({ hasText: 'Long for a first message' });
  await long.getByText('Why, and other ways').click();
  await long.getByRole('button', { name: 'Copy as blog draft' }).click();
  const copied = () => view.page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain(`${text}\n\nAbout us: acme.com`);
  expect(await copied()).toContain('Tweet @AcmeHelp');
});

test('rules are switched one by one, two in a row as well', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set({ severities: { 'rule-of-tomorrow': 'info' } });
  const view = await openOwnPage(context, extensionId, 'options');
  await view.rule('Sounds loud').uncheck();
  await view.rule('Several links').uncheck();
  await expect(view.saved()).toBeVisible();
  await expect
    .poll(() => settings.get())
    .toMatchObject({
      severities: { 'rule-of-tomorrow': 'info', shouting: 'off', 'several-links': 'off' },
    });
  await view.rule('Sounds loud').check();
  await expect
    .poll(async () => (await settings.get()).severities)
    .toEqual({ 'rule-of-tomorrow': 'info', 'several-links': 'off' });
});

test('levels and limits, and a limit that is none', async ({ context, extensionId, settings }) => {
  await settings.set(business);
  const view = await openOwnPage(context, extensionId, 'options');
  await view.page.getByText('Advanced: limits and levels').click();
  await view.page.getByLabel('Sounds loud', { exact: true }).last().selectOption('Stops once');
  await expect.poll(() => settings.get()).toMatchObject({ severities: { shouting: 'error' } });
  await view.rule('Sounds loud').uncheck();
  await expect.poll(() => settings.get()).toMatchObject({ severities: { shouting: 'off' } });
  await view.rule('Sounds loud').check();
  await expect.poll(() => settings.get()).toMatchObject({ severities: { shouting: 'error' } });
  const length = view.page.getByLabel('Characters in a first message');
  await length.fill('none');
  await length.press('Enter');
  await expect(view.page.getByText('A whole number from 20 to 10,000, please.')).toBeVisible();
  await expect(length).toHaveValue('none');
  expect((await settings.get()).maxLength).toBeUndefined();
  await length.fill('30');
  await length.press('Enter');
  await expect.poll(() => settings.get()).toMatchObject({ maxLength: 30 });
  await view.box.fill('Thank you for following us, this is more than thirty characters');
  await expect(view.tried.filter({ hasText: 'Long for a first message' })).toContainText('30');
});

test('pages to offer: added, refused, offered, removed, put back', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set(business);
  const view = await openOwnPage(context, extensionId, 'options');
  const pages = view.page.getByRole('group', { name: 'Pages to offer' });
  const address = pages.getByLabel('Address');
  await pages.getByLabel('Title').fill('Start here');
  for (const wrong of ['nothing', 'javascript:alert(1)', 'ftp://acme.com', 'http://', '1.2.3.4']) {
    await address.fill(wrong);
    await address.press('Enter');
    await expect(pages.getByText('This is no address.')).toBeVisible();
    await expect(address).toHaveValue(wrong);
  }
  await address.fill('acme.com/start');
  await address.press('Enter');
  const page = { title: 'Start here', url: 'https://acme.com/start' };
  await expect.poll(() => settings.get()).toMatchObject({ usefulPages: [page] });
  await view.box.fill('Thanks for following us! ');
  await expect(view.page.getByRole('button', { name: 'Insert “Start here”' })).toBeVisible();
  await pages.getByRole('button', { name: 'Remove Start here' }).click();
  await expect.poll(() => settings.get()).toMatchObject({ usefulPages: [] });
  await expect(pages.getByRole('button', { name: 'Undo' })).toBeFocused();
  await view.page.keyboard.press('Enter');
  await expect.poll(() => settings.get()).toMatchObject({ usefulPages: [page] });
  await expect(address).toBeFocused();
});

test('a page that could not be saved is back in its fields', async ({ context, extensionId }) => {
  const { page } = await openOwnPage(context, extensionId, 'options');
  await refuseSaves(page);
  const pages = page.getByRole('group', { name: 'Pages to offer' });
  const address = pages.getByLabel('Address');
  await pages.getByLabel('Title').fill('Start here');
  await address.fill('acme.com/start');
  await address.press('Enter');
  await expect(pages.getByText('Not saved: try again')).toBeVisible();
  await expect(pages.getByRole('listitem')).toHaveCount(0);
  await expect(address).toHaveValue('acme.com/start');
  await expect(pages.getByLabel('Title')).toHaveValue('Start here');
});

test('“I have no website” is a question only while there is none', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set({ hasSite: false });
  const { page } = await openOwnPage(context, extensionId, 'options');
  const noSite = page.getByRole('switch', { name: 'I have no website' });
  await expect(noSite).toBeChecked();
  const domains = page.getByLabel('Business domains');
  await domains.fill('acme.com');
  await domains.press('Enter');
  await expect(noSite).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove acme.com' }).click();
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
  const accounts = view.section('Accounts');
  await accounts.getByRole('group', { name: '@acme' }).getByLabel('Personal').check();
  await expect.poll(() => settings.get()).toMatchObject({ account_acme: 'personal' });
  await accounts.getByRole('button', { name: 'Remove @joe' }).click();
  await expect.poll(async () => Object.keys(await settings.get())).not.toContain('account_joe');
  await accounts.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => settings.get()).toMatchObject({ account_joe: 'personal' });
  await expect(
    accounts.getByRole('group', { name: 'All other accounts' }).getByLabel('Business'),
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
    ['All other accounts', { accountType: 'business' }],
  ] as const) {
    await settings.clear();
    await settings.set({ accountProfiles: { acme: { domains: ['acme.com'], helpHandle: '' } } });
    const group = view.section('Accounts').getByRole('group', { name, exact: true });
    await expect(group.getByRole('radio', { checked: true })).toHaveCount(0);
    await group.getByRole('radio', { name: 'Business' }).click();
    await expect.poll(() => settings.get()).toMatchObject(stored);
    await expect(group.getByRole('radio', { name: 'Business' })).toBeChecked();
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
  const view = await openOwnPage(context, extensionId, 'options');
  await view.page.getByRole('radio', { name: 'Only show' }).check();
  await expect.poll(() => settings.get()).toMatchObject({ guard: 'show' });
  await view.page.getByRole('switch', { name: 'F8 opens the list' }).uncheck();
  await view.page.getByRole('switch', { name: 'Underline' }).uncheck();
  await expect.poll(() => settings.get()).toMatchObject({ shortcut: false, underlines: false });
  await page.bringToFront();
  const x = await openReplica('today', { messages: [] });
  await x.type('Dear {name}, hello ');
  await expect(new PanelView(page).row).toContainText('1 to check');
  await x.pressEnter();
  await expect.poll(() => x.sentTexts()).toHaveLength(1);
});

test('the panel’s “Settings” opens this page', async ({ context, openReplica, page, settings }) => {
  await settings.set(business);
  await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  await panel.row.click();
  const opened = context.waitForEvent('page');
  await panel.list.getByRole('button', { name: 'Settings' }).click();
  const options = await opened;
  await expect(options).toHaveURL(/options\.html/);
  await expect(options.getByRole('heading', { name: 'Rules', exact: true })).toBeVisible();
});
