import { words, wordsLike } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { storySurfaces } from './surfaces';

for (const surface of storySurfaces) {
  test.describe(surface.name, () => {
    test('what was not told is asked, one thing at a time, where it comes up', async ({
      openReplica,
      settings,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: [{ from: 'them', text: 'Hello' }] });
      const panel = new PanelView(page);
      await panel.row.waitFor();
      const question = panel.host.getByRole('group');
      await expect(question).toContainText(words('panel_ask_account', { account: '@acme' }));
      await question.getByRole('button', { name: words('panel_business') }).click();
      await expect(question).toHaveCount(0);
      expect(await settings.get()).toMatchObject({ account_acme: 'business' });
      await x.write('Look at acme.com/a or ask @AcmeHelp for more ');
      await expect(question).toContainText(words('panel_ask_site', { domain: 'acme.com' }));
      await question.getByRole('button', { name: words('panel_yes') }).click();
      await expect(question).toContainText(words('panel_ask_help', { handle: '@AcmeHelp' }));
      await question.getByRole('button', { name: words('panel_yes') }).click();
      await expect(question).toHaveCount(0);
      expect(await settings.get()).toMatchObject({ domains: ['acme.com'], helpHandle: 'AcmeHelp' });
      // The answer can be taken back, and is asked for again.
      await panel.host.getByRole('button', { name: words('panel_undo') }).click();
      await expect(question).toContainText(words('panel_ask_help', { handle: '@AcmeHelp' }));
      await question.getByRole('button', { name: words('panel_no'), exact: true }).click();
      await expect(question).toHaveCount(0);
      expect(await settings.get()).toMatchObject({ helpHandle: '' });
      // Whose handle it was is kept as a hash only.
      const declined = async () =>
        Object.keys(await settings.get('local')).filter((key) => key.startsWith('declined_'));
      await expect.poll(declined).toHaveLength(1);
      expect(JSON.stringify([await settings.get(), await settings.get('local')])).not.toMatch(
        /acmehelp/i,
      );
      await expect(x.editor).toBeFocused();
      expect(await x.draft()).toBe('Look at acme.com/a or ask @AcmeHelp for more ');
    });
  });
}

test('I have no website ends the questions about links, and can be undone', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set({ account_acme: 'business', accountType: 'business' });
  const x = await openReplica('today', { messages: [{ from: 'them', text: 'Hello' }] });
  const panel = new PanelView(page);
  await panel.row.waitFor();
  const question = panel.host.getByRole('group');
  await x.write('Look at example.com/a now ');
  await question.getByRole('button', { name: words('panel_no'), exact: true }).click();
  await expect(question).toHaveCount(0);
  // What comes to lie under the pointer takes no press for a moment.
  await page.mouse.move(0, 0);
  await x.write('or other.org/b then ');
  await expect(question).toContainText(words('panel_ask_site', { domain: 'other.org' }));
  await question.getByRole('button', { name: words('panel_no_site') }).click();
  await expect(question).toHaveCount(0);
  expect((await settings.get()).hasSite).toBe(false);
  await panel.press(panel.host.getByRole('button', { name: words('panel_undo') }));
  await expect(question).toContainText(wordsLike('panel_ask_site'));
  expect((await settings.get()).hasSite).toBe(true);
  await panel.press(question.getByRole('button', { name: words('panel_no_site') }));
  await expect(question).toHaveCount(0);
  await x.write('or third.net/b then ');
  await expect(panel.host.getByRole('button', { name: words('panel_undo') })).toHaveCount(0);
  await expect(question).toHaveCount(0);
});

test('the answer about an account is undone without a trace', async ({
  openReplica,
  settings,
  page,
}) => {
  await openReplica('today', { messages: [{ from: 'them', text: 'Hello' }] });
  const panel = new PanelView(page);
  const question = panel.host.getByRole('group');
  await question.getByRole('button', { name: words('panel_personal_answer') }).click();
  await expect(question).toHaveCount(0);
  await panel.host.getByRole('button', { name: words('panel_undo') }).click();
  await expect(question).toContainText(words('panel_ask_account', { account: '@acme' }));
  expect(await settings.get()).not.toHaveProperty('account_acme');
  expect(await settings.get()).not.toHaveProperty('accountType');
});
