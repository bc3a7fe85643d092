import { notSent, words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { business } from './scenario';

test('a composer that comes seconds after the page is found', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const x = await openReplica('today', { composerDelay: 2500, shadowDelay: 1500, messages: [] });
  await x.write('Dear {name}, hello ');
  await expect(new PanelView(page).row).toContainText(words('panel_to_check', { count: 1 }));
});

test('leaving the chat takes the row along, coming back brings one', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const x = await openReplica('today', { messages: [] });
  const { host } = new PanelView(page);
  await expect(host).toHaveCount(1);
  await x.call('leaveChat');
  await expect(host).toHaveCount(0);
  await x.call('openChat', '111-222');
  await expect(host).toHaveCount(1);
});

test('a composer made anew in the middle of a word is attended and guarded at once', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const x = await openReplica('today', { messages: [] });
  await new PanelView(page).row.waitFor();
  await x.write('Dear {name}, hel');
  await x.call('rerender');
  await x.editor.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('lo');
  await page.keyboard.press('Enter');
  expect(await x.sentTexts()).toEqual([]);
  await expect(new PanelView(page).row).toContainText(notSent);
  await expect(new PanelView(page).host).toHaveCount(1);
});

test('X may remove the row a few times: it comes back, then floats, and never twice', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const x = await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  await panel.row.waitFor();
  await x.call('removeForeignNodes');
  await expect(panel.row).toBeVisible();
  await x.call('keepRemovingForeignNodes', true);
  await x.write('Dear {name}, hello ');
  await expect(panel.host).toHaveCount(1);
  await expect(panel.row).toContainText(words('panel_to_check', { count: 1 }));
  const [ours, form] = [await panel.row.boundingBox(), await x.form.boundingBox()];
  expect(ours && form && Math.abs(ours.y + ours.height - form.y) <= 8).toBe(true);
});

test('values of storage that cannot be believed count as not set', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set({ domains: 'acme.com', helpHandle: 7, severities: [], guard: null });
  const x = await openReplica('today', { messages: [] });
  await x.write('Dear {name}, see https://evil.org ');
  const panel = new PanelView(page);
  await expect(panel.row).toContainText(words('panel_to_check', { count: 1 }));
  expect(await panel.rules()).not.toContain('link-outside-domain');
});

test('the newest message stays in view when row and list take their place', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  for (const surface of ['today', 'floating', 'light'] as const) {
    const x = await openReplica(surface, { older: 30 });
    const panel = new PanelView(page);
    await panel.row.waitFor();
    const newest = x.rows.last();
    const isAbove = async () => {
      const [message, row] = [await newest.boundingBox(), await panel.host.boundingBox()];
      return Boolean(message && row && message.y + message.height <= row.y + 1);
    };
    await expect.poll(isAbove, surface).toBe(true);
    await panel.row.click();
    await expect(panel.list).toBeVisible();
    await expect.poll(isAbove, surface).toBe(true);
  }
});
