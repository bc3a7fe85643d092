import { notSent, words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { afterHold, business } from './scenario';
import { storySurfaces } from './surfaces';

const blank = 'Dear {name}, welcome ';

for (const surface of storySurfaces) {
  test.describe(surface.name, () => {
    test('what concerns the person is not held again when X makes its composer anew', async ({
      openReplica,
      settings,
      page,
    }) => {
      await settings.set({ ...business, accountType: 'personal', account_acme: 'personal' });
      const x = await openReplica(surface.name, { messages: [] });
      const panel = new PanelView(page);
      await expect(panel.row).toContainText(words('panel_phase_first'));
      await x.type('Hello Ana ');
      await x.pressEnter();
      await expect(panel.row).toContainText(notSent);
      await afterHold(page);
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toHaveLength(1);
      await x.call('rerender');
      await expect(panel.row).toContainText(words('panel_phase_unanswered'));
      await x.type('And another thing ');
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toHaveLength(2);
    });

    test('a draft left behind takes its hold along: the next one is held anew', async ({
      openReplica,
      settings,
      page,
    }) => {
      await settings.set(business);
      const x = await openReplica(surface.name, { messages: [] });
      const panel = new PanelView(page);
      await expect(panel.row).toContainText(words('panel_phase_first'));
      await x.type(blank);
      await x.pressEnter();
      await expect(panel.row).toContainText(notSent);
      await x.call('openChat', '111-444');
      await expect(panel.row).toContainText(words('panel_phase_answered'));
      // X forgets what was written there.
      await x.call('forgetDraft', '111-222');
      await x.call('openChat', '111-222');
      await expect(panel.row).toContainText(words('panel_phase_first'));
      await x.type(blank);
      await afterHold(page);
      await x.pressEnter();
      await expect(panel.row).toContainText(notSent);
      expect(await x.sentTexts()).toEqual([]);
    });

    test('another account that writes to the same person is told for itself', async ({
      openReplica,
      settings,
      page,
    }) => {
      await settings.set({
        ...business,
        account_acme: 'personal',
        account_other: 'personal',
      });
      const x = await openReplica(surface.name, { messages: [] });
      const panel = new PanelView(page);
      await expect(panel.row).toContainText(words('panel_phase_first'));
      await x.type('Hello Ana ');
      await x.pressEnter();
      await expect(panel.row).toContainText(notSent);
      await x.call('switchAccount', 'other');
      await x.editor.blur();
      await x.editor.focus();
      await expect(panel.host).toContainText('@other');
      await afterHold(page);
      await x.pressEnter();
      await expect(panel.alert).toContainText('@other');
      expect(await x.sentTexts()).toEqual([]);
    });
  });
}

test('after a switch of accounts a photo without a word is none of ours', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set({ ...business, account_other: 'business' });
  const x = await openReplica('today');
  const { row } = new PanelView(page);
  await expect(row).toContainText(words('panel_as', { account: '@acme' }));
  await x.call('switchAccount', 'other');
  await x.editor.focus();
  await expect(row).toContainText(words('panel_as', { account: '@other' }));
  await page.getByRole('button', { name: 'Attach' }).click();
  await x.clickSend();
  await expect.poll(async () => (await x.sent()).map(({ kind }) => kind)).toEqual(['media']);
});

test('a right click on Send presses nothing', async ({ openReplica, settings, page }) => {
  await settings.set(business);
  const x = await openReplica('today', { messages: [] });
  const { row } = new PanelView(page);
  await x.type(blank);
  await x.sendButton.click({ button: 'right' });
  await expect(row).toContainText(words('panel_to_check', { count: 1 }));
  await x.clickSend();
  await expect(row).toContainText(notSent);
  expect(await x.sentTexts()).toEqual([]);
});

test('a photo of ours that comes late, while the next text is written, is nobody’s answer', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const x = await openReplica('today');
  const { row } = new PanelView(page);
  await x.type('Here is what you asked for ');
  await x.call('addOutgoing', '');
  await expect(x.rows).toHaveCount(3);
  await x.pressEnter();
  await expect.poll(() => x.sentTexts()).toHaveLength(1);
  await expect(row).not.toContainText(notSent);
});
