import { notSent, words, wordsLike } from '../words';
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
  const written = 'Dear {name}, welcome ';
  x.written.push(written);
  await editor.focus();
  await page.keyboard.type(written);
  // The page shows the same draft in both, and both are checked.
  await expect(row).toContainText(words('panel_to_check', { count: 1 }));
  await expect(dockRow).toContainText(words('panel_to_check', { count: 1 }));
  await editor.press('Enter');
  await expect(row).toContainText(notSent);
  await expect(dockRow).not.toContainText(notSent);
  await expect(panel.list).toHaveCount(1);
  expect(await x.sentTexts()).toEqual([]);
  await afterHold(page);
  await editor.press('Enter');
  await expect.poll(() => x.sentTexts()).toEqual([written]);
  await expect(row).toContainText(words('panel_phase_unanswered'));
  await expect(dockRow).toContainText(words('panel_phase_unanswered'));
  // One box goes, the other stays watched.
  await page
    .locator('[data-testid="chat-drawer-root"]')
    .getByRole('button', { name: 'Close' })
    .click();
  await expect(panel.row).toHaveCount(1);
  await editor.focus();
  await page.keyboard.type('Dear {name} ');
  x.written.push('Dear {name} ');
  await expect(row).toContainText(wordsLike('panel_to_check'));
});
