import type { BrowserContext } from '@playwright/test';
import { words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { business } from './scenario';

/** A draft whose words must not be in any address. */
const draft = 'A secret word for you ';

/** Presses what opens another tab, and says where that leads. */
async function opened(context: BrowserContext, press: () => Promise<void>): Promise<string> {
  const tab = context.waitForEvent('page');
  await press();
  const page = await tab;
  await page.waitForLoadState();
  return page.url();
}

test('where the browser refuses the copy, that is said, and the post opens all the same', async ({
  openReplica,
  settings,
  page,
  context,
}) => {
  await settings.set({ ...business, accountType: 'personal', account_acme: 'personal' });
  const x = await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  await x.write(draft);
  await panel.row.click();
  await context.clearPermissions();
  try {
    const session = await context.newCDPSession(page);
    await session.send('Browser.setPermission', {
      permission: { name: 'clipboard-write' },
      setting: 'denied',
      origin: 'https://x.com',
    });
    const mention = panel.list.getByRole('button', {
      name: words('panel_mention', { partner: '@ana' }),
    });
    expect(await opened(context, () => mention.click())).toContain('/intent/post');
    await page.bringToFront();
    await expect(panel.list).toContainText(words('panel_copy_failed'));
    expect(await x.draft()).toBe(draft);
  } finally {
    // A grant for all sites leaves the refusal for one site in force.
    await context.clearPermissions();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  }
});
