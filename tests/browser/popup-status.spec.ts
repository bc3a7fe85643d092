import type { Page } from '@playwright/test';
import { words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { behind, openPopup, type PopupView, skipSteps } from './popup-view';

/** The popup asks the tab in front, which a popup in a tab of its own would be. */
async function openBehind(popup: PopupView, front: Page): Promise<void> {
  await front.bringToFront();
  await popup.page.reload();
  await popup.page.getByRole('main').waitFor();
}

test('names the account whose messages are watched', async ({
  context,
  extensionId,
  openReplica,
  page,
}) => {
  const popup = await openPopup(context, extensionId, { besideX: true });
  await openReplica('today');
  await new PanelView(page).row.waitFor();
  await openBehind(popup, page);
  await expect(popup.status).toHaveText(
    words('popup_status_watching_account', { handle: '@acme' }),
  );
});

test.describe('under a debugger', () => {
  test.use({ withFreshTab: true });

  test('a tab that was busy answers after all', async ({
    context,
    extensionId,
    openReplica,
    page,
  }) => {
    const popup = await openPopup(context, extensionId, { besideX: true });
    await openReplica('today');
    await new PanelView(page).row.waitFor();
    await page.bringToFront();
    // It stops at the first line that runs, which is the one that would answer.
    const session = await context.newCDPSession(page);
    await session.send('Debugger.enable');
    await session.send('Debugger.pause');
    await popup.page.reload();
    await expect(popup.status).toHaveText(words('popup_status_unwatched'));
    await session.send('Debugger.disable');
    await expect(popup.status).toHaveText(
      words('popup_status_watching_account', { handle: '@acme' }),
    );
    await session.detach();
  });
});

test('the choice is that of the account it names', async ({
  context,
  extensionId,
  openReplica,
  page,
  settings,
}) => {
  const popup = await openPopup(context, extensionId, { besideX: true });
  await openReplica('today', { me: 'Joe' });
  await new PanelView(page).row.waitFor();
  await openBehind(popup, page);
  await skipSteps(popup.page);
  await expect(popup.page.getByRole('group', { name: '@Joe' })).toBeVisible();
  await popup.personal.check(behind);
  await expect(popup.saved()).toBeVisible();
  // The first choice ever made is the default too.
  await expect
    .poll(() => settings.get())
    .toMatchObject({ account_joe: 'personal', accountType: 'personal' });
  await popup.business.check(behind);
  await expect
    .poll(() => settings.get())
    .toMatchObject({ account_joe: 'business', accountType: 'personal' });
});

test('a page of X without a message box', async ({ context, extensionId, openReplica, page }) => {
  const popup = await openPopup(context, extensionId, { besideX: true });
  await openReplica('inbox');
  await openBehind(popup, page);
  await expect(popup.status).toHaveText(words('popup_status_no_composer'));
});

test('a tab where nobody answers', async ({ context, extensionId, settings }) => {
  const popup = await openPopup(context, extensionId);
  await openBehind(popup, settings.page);
  await expect(popup.status).toHaveText(words('popup_status_unwatched'));
  await skipSteps(popup.page);
  // With no account in sight the choice is everybody's.
  await popup.personal.check(behind);
  await expect.poll(() => settings.get()).toEqual({ version: 1, accountType: 'personal' });
});
