import type { Page } from 'puppeteer-core';
import { expect, test as plain } from 'vitest';
import { business, goodGreeting } from '../browser/scenario';
import { notSent, words } from '../words';
import { errorsOf, follow, takeLeaks } from './faults';
import { type Firefox, openFirefox } from './firefox';
import { openReplicaIn, test } from './fixtures';
import { followStorage } from './followed-storage';
import { PanelView } from './panel';
import { allowInPrivateWindows, openPrivateWindow } from './private-window';

/** A browser of its own: allowing private windows starts the extension anew. */
plain('allowed there, everything works and nothing of it is remembered', async () => {
  const firefox = await openFirefox();
  try {
    await allowInPrivateWindows(firefox);
    const storage = await followStorage(await firefox.openOwn('manifest.json'));
    await storage.set('sync', { ...business, helpHandle: '' });
    const faults: string[] = [];
    const usual = await firefox.browser.newPage();
    const inPrivate = await openPrivateWindow(firefox);
    const pages = [usual, inPrivate];
    for (const page of pages) follow(page, faults);

    await writeToOne(usual, firefox);
    const sent = async () =>
      Object.entries(await storage.get('local')).find(([key]) => key.startsWith('sent_'))?.[1];
    await expect.poll(sent).toBeDefined();
    const like = (await sent()) as object;
    // So that the same text to one more is a mass message.
    const others = ['one', 'two', 'three'].map((to) => [`sent_${to}`, { ...like, to }]);
    await storage.set('local', Object.fromEntries(others));

    const before = await storage.get('local');
    const settings = await storage.get('sync');
    await storage.written();
    await doAll(inPrivate, firefox, { handle: 'cleo', name: 'Cleo' });
    expect(await storage.written()).toEqual([]);

    // The same in a usual window is remembered, once: nothing of the private one came late.
    await doAll(usual, firefox, { handle: 'dora', name: 'Dora' });
    const added = async () =>
      Object.keys(await storage.get('local'))
        .filter((key) => !(key in before))
        .map((key) => key.replace(/_.*/, ''))
        .toSorted();
    await expect.poll(added).toEqual(['asked', 'chat', 'day', 'declined', 'optout', 'sent']);
    expect(await storage.get('sync')).toEqual(settings);
    for (const page of pages) faults.push(...(await errorsOf(page)));
    expect([...faults, ...takeLeaks(firefox)]).toEqual([]);
  } finally {
    await firefox.close();
  }
});

test('not allowed there, X is as it is without us', async ({
  firefox,
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const inPrivate = await openPrivateWindow(firefox);
  const blank = 'Dear {name}, thanks for following us! ';
  const x = await openReplicaIn(inPrivate, firefox, 'today', { messages: [] });
  await x.type(blank);
  // A tab that was opened later has us by now.
  const usual = await openReplica('today', { messages: [] });
  await usual.type(blank);
  await expect.poll(new PanelView(page).row).toContain(words('panel_to_check', { count: 1 }));
  await inPrivate.bringToFront();
  expect(await inPrivate.$('>>> dm-decorum')).toBeNull();
  await x.pressEnter();
  await expect.poll(() => x.sentTexts()).toEqual([blank]);
  expect(await errorsOf(inPrivate)).toEqual([]);
});

async function writeToOne(page: Page, firefox: Firefox): Promise<void> {
  const x = await openReplicaIn(page, firefox, 'today', { messages: [] });
  await expect.poll(new PanelView(page).row).toContain(words('panel_phase_first'));
  await x.write(`Hi Ana! ${goodGreeting}`);
  await x.pressEnter();
}

/** All else that is remembered: a hold, a no, two choices, a send, a wish to be left alone. */
async function doAll(page: Page, firefox: Firefox, partner: { handle: string; name: string }) {
  const x = await openReplicaIn(page, firefox, 'today', { messages: [], partner });
  const panel = new PanelView(page);
  // The settings are read: whose account it is, and which sites are theirs.
  await expect.poll(panel.row).toContain(words('panel_as', { account: '@acme' }));
  await x.write('Dear {name}, see https://acme.com/a or https://acme.de/b ');
  await x.pressEnter();
  await expect.poll(panel.row).toMatch(notSent);
  expect(await x.sentTexts()).toEqual([]);
  await expect.poll(panel.rules).toContain('link-outside-domain');
  await panel.choose('link-outside-domain', words('panel_not_in_chat'));
  await expect.poll(panel.rules).not.toContain('link-outside-domain');
  await x.clear();
  await expect.poll(panel.rules).toEqual([]);
  const greeting = `Hello ${partner.name}, ${goodGreeting}`;
  await x.write(greeting);
  // Asked about the help handle, which nobody has set.
  await panel.clickButton(words('panel_no'));
  await panel.clickRow();
  await panel.choose('mass-message', words('panel_asked_for_it'));
  await expect.poll(panel.rules).not.toContain('mass-message');
  await x.pressEnter();
  await expect.poll(() => x.sentTexts()).toEqual([greeting]);
  await expect.poll(panel.rules).toEqual([]);
  await page.evaluate(() => window.replica.receive('Please stop messaging me'));
  await x.type('More ');
  await panel.clickRow();
  await expect.poll(panel.rules).toContain('opted-out');
}
