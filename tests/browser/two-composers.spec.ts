import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { afterHold, business } from './scenario';

// The share dialog over a page whose dock is open: the same conversation has two message boxes.
test('two composers on one page: each has its row, its guard and its list', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const x = await openReplica('share', { messages: [], dockOpen: true, waitForEditor: false });
  await expect(x.editor).toHaveCount(2);
  const panel = new PanelView(page);
  await expect(panel.row).toHaveCount(2);
  const dialog = page.getByRole('dialog');
  const row = dialog.locator('dm-decorum button[aria-controls]');
  const dockRow = page.locator('[data-testid="chat-drawer-root"] dm-decorum button[aria-controls]');
  const editor = dialog.locator('[data-testid="dm-composer-textarea"]');
  const words = 'Dear {name}, welcome ';
  x.written.push(words);
  await editor.focus();
  await page.keyboard.type(words);
  // The page shows the same draft in both, and both are checked.
  await expect(row).toContainText('1 to check');
  await expect(dockRow).toContainText('1 to check');
  await editor.press('Enter');
  await expect(row).toContainText('Not sent');
  await expect(dockRow).not.toContainText('Not sent');
  await expect(panel.list).toHaveCount(1);
  expect(await x.sentTexts()).toEqual([]);
  await afterHold(page);
  await editor.press('Enter');
  await expect.poll(() => x.sentTexts()).toEqual([words]);
  await expect(row).toContainText('no answer yet');
  await expect(dockRow).toContainText('no answer yet');
  // One box goes, the other stays watched.
  await page
    .locator('[data-testid="chat-drawer-root"]')
    .getByRole('button', { name: 'Close' })
    .click();
  await expect(panel.row).toHaveCount(1);
  await editor.focus();
  await page.keyboard.type('Dear {name} ');
  x.written.push('Dear {name} ');
  await expect(row).toContainText('to check');
});
