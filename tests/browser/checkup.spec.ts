import type { BrowserContext } from '@playwright/test';
import { words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { openPopup } from './popup-view';
import { rename, renameBox, renamed } from './rename-box';
import type { Replica } from './replica';
import { business } from './scenario';

test.use({ withFreshTab: true });

/** Milliseconds since a page began: by then the checkup's patience of three seconds is over. */
const patience = 4200;

/** What the icon says in this tab. */
async function badge(context: BrowserContext): Promise<string> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('There is no background script.');
  return worker.evaluate(async () => {
    interface Api {
      tabs: { query(of: object): Promise<{ id: number; url?: string }[]> };
      action: { getBadgeText(of: { tabId: number }): Promise<string> };
    }
    const { chrome } = globalThis as unknown as { chrome: Api };
    const texts = await Promise.all(
      (await chrome.tabs.query({})).map(({ id }) => chrome.action.getBadgeText({ tabId: id })),
    );
    return texts.join('');
  });
}

test('a message box with a new name is noticed and said, and a report has no word of anybody', async ({
  openReplica,
  settings,
  page,
  context,
}) => {
  await settings.set(business);
  await renameBox(page);
  const x = await openReplica('today', { draft: 'A secret word', waitForEditor: false });
  const panel = new PanelView(page);
  await expect(panel.host).toContainText(words('panel_not_understood'), { timeout: 8000 });
  await expect(panel.host).toHaveCount(1);
  await expect.poll(() => badge(context)).toBe('!');
  await panel.host.getByRole('button', { name: words('panel_report_show') }).click();
  const shown = await panel.host.locator('.report').textContent();
  await panel.host.getByRole('button', { name: words('panel_report') }).click();
  await expect(panel.host).toContainText(words('panel_report_copied'));
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toBe(shown);
  expect(report).toContain('textarea[new-writer-textarea]');
  expect(report).not.toMatch(/secret|acme|ana|111|222|hello/i);
  // It lets everything pass.
  await page.locator('[data-testid="new-writer-textarea"]').press('Enter');
  await expect.poll(() => x.sentTexts()).toEqual(['A secret word']);
  await x.call('leaveChat');
  await expect(panel.host).toHaveCount(0);
  await expect.poll(() => badge(context)).toBe('');
});

test('so it is wherever X has one, and it lets everything pass', async ({
  openReplica,
  settings,
  context,
}) => {
  await settings.set(business);
  // Side by side: each takes the checkup's whole patience.
  const opened: Replica[] = [];
  for (const name of ['light', 'chat', 'dock'] as const) {
    const tab = await context.newPage();
    await renameBox(tab);
    opened.push(await openReplica(name, { draft: 'Hello', waitForEditor: false, tab }));
  }
  for (const x of opened) {
    const { host } = new PanelView(x.page);
    await expect(host).toContainText(words('panel_not_understood'), { timeout: 8000 });
    await expect(host).toHaveCount(1);
    await x.page.locator('[data-testid="new-writer-textarea"]').press('Enter');
    await expect.poll(() => x.sentTexts()).toEqual(['Hello']);
    await x.call('leaveChat');
    await expect(host).toHaveCount(0);
  }
});

test('the popup says so, too', async ({ openReplica, settings, page, context, extensionId }) => {
  await settings.set(business);
  const popup = await openPopup(context, extensionId, { besideX: true });
  await renameBox(page);
  await openReplica('today', { waitForEditor: false });
  await expect(new PanelView(page).host).toContainText(words('panel_not_understood'), {
    timeout: 8000,
  });
  // It asks the tab in front.
  await page.bringToFront();
  await popup.page.reload();
  await expect(popup.status).toContainText(words('popup_status_not_understood'));
});

test('a part that is gone is said, and the rest goes on', async ({
  openReplica,
  settings,
  page,
  context,
}) => {
  await settings.set(business);
  await rename(page, [renamed('[data-testid="dm-conversation-header"]')]);
  const x = await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  await x.write('Dear {name}, ');
  await expect(panel.row).toContainText(words('panel_to_check', { count: 1 }));
  await expect(panel.row).toContainText(words('panel_partly'), { timeout: 8000 });
  await expect.poll(() => badge(context)).toBe('!');
  await panel.row.click();
  await expect(panel.list).toContainText(words('panel_missing'));
  await panel.list.getByRole('button', { name: words('panel_report_show') }).click();
  await panel.list.getByRole('button', { name: words('panel_report') }).click();
  await expect(panel.list).toContainText(words('panel_report_copied'));
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain('Not found: header');
  expect(report).toContain('textarea[dm-composer-textarea]');
});

test('where there is no box for messages there is no alarm', async ({
  openReplica,
  settings,
  context,
}) => {
  await settings.set(business);
  // Side by side, as above.
  const opened: Replica[] = [];
  for (const name of ['inbox', 'passcode', 'request', 'home', 'timeline'] as const) {
    opened.push(await openReplica(name, { tab: await context.newPage() }));
  }
  for (const { page } of opened) {
    await page.waitForFunction((patience) => performance.now() > patience, patience);
    await expect(new PanelView(page).host).toHaveCount(0);
  }
  expect(await badge(context)).toBe('');
});
