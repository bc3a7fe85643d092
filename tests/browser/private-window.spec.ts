import { expect, type Page, test } from '@playwright/test';
import { notSent, words } from '../words';
import { openExtensionCard } from './extension-card';
import { type ExtensionStorage, openStorage } from './extension-storage';
import { errorsOf, listen } from './faults';
import { launch } from './launch.mjs';
import { PanelView } from './panel';
import { Replica } from './replica';
import { business, goodGreeting } from './scenario';
import type { Site } from './site.mjs';

declare const chrome: {
  windows: { create(options: { incognito: boolean; url: string }): Promise<unknown> };
};

/** A browser of its own: allowing private windows starts the extension anew. */
test('in a private window everything works and nothing of it is remembered', async () => {
  test.slow();
  const { context, extensionId, site, tab } = await launch();
  try {
    await (await openExtensionCard(context, extensionId)).allowInPrivateWindows();
    const storage = await openStorage(tab, extensionId);
    await storage.set(business);
    const faults: string[] = [];
    const usual = await context.newPage();
    const open = context.waitForEvent('page');
    await storage.page.evaluate(() =>
      chrome.windows.create({ incognito: true, url: 'about:blank' }),
    );
    const inPrivate = await open;
    for (const page of [inPrivate, usual]) listen(page, faults);

    await writeToFour(usual, site, storage);
    const before = await storage.get('local');
    const settings = await storage.get();
    await storage.written();
    await doAll(inPrivate, site, { handle: 'cleo', name: 'Cleo' });
    expect(await storage.written()).toEqual([]);

    // The same in a usual window is remembered, once: nothing of the private one came late.
    await doAll(usual, site, { handle: 'dora', name: 'Dora' });
    await expect
      .poll(async () => kindsOf(await storage.get('local'), before))
      .toEqual(['asked', 'chat', 'day', 'optout', 'sent']);
    expect(await storage.get()).toEqual(settings);
    for (const page of [inPrivate, usual]) faults.push(...(await errorsOf(page)));
    expect([...faults, ...site.leaks]).toEqual([]);
  } finally {
    await context.close();
  }
});

/** So that the same text to one more is a mass message. */
async function writeToFour(page: Page, site: Site, storage: ExtensionStorage): Promise<void> {
  const x = await openChat(page, site, { handle: 'ana', name: 'Ana' });
  await expect(new PanelView(page).row).toContainText(words('panel_phase_first'));
  await x.write(`Hi Ana! ${goodGreeting}`);
  await x.pressEnter();
  const sent = async () =>
    Object.entries(await storage.get('local')).find(([key]) => key.startsWith('sent_'))?.[1];
  await expect.poll(sent).toBeDefined();
  const others = ['one', 'two', 'three'];
  const like = (await sent()) as object;
  await storage.set(
    Object.fromEntries(others.map((to) => [`sent_${to}`, { ...like, to }])),
    'local',
  );
}

/** Everything that is remembered otherwise: a hold, two choices, a send, a wish to be left alone. */
async function doAll(page: Page, site: Site, partner: { handle: string; name: string }) {
  const x = await openChat(page, site, partner);
  const panel = new PanelView(page);
  // The settings are read: whose account it is, and which sites are theirs.
  await expect(panel.row).toContainText(words('panel_as', { account: '@acme' }));
  await x.write('Dear {name}, see https://acme.com/a or https://acme.de/b ');
  await x.pressEnter();
  await expect(panel.row).toContainText(notSent);
  expect(await x.sentTexts()).toEqual([]);
  await expect(panel.entry('link-outside-domain')).toHaveCount(1);
  await panel.choose('link-outside-domain', words('panel_not_in_chat'));
  await expect(panel.entry('link-outside-domain')).toHaveCount(0);
  await x.clear();
  const greeting = `Hello ${partner.name}, ${goodGreeting}`;
  await x.write(greeting);
  await panel.choose('mass-message', words('panel_asked_for_it'));
  await expect(panel.entry('mass-message')).toHaveCount(0);
  await x.pressEnter();
  await expect.poll(() => x.sentTexts()).toEqual([greeting]);
  await x.call('receive', 'Please stop messaging me');
  await x.write('One more thing ');
  await expect.poll(() => panel.rules()).toContain('opted-out');
}

async function openChat(page: Page, site: Site, partner: { handle: string; name: string }) {
  const { config, address } = site.show('today', { messages: [], partner });
  await page.goto(address);
  const x = new Replica(page, config);
  await x.editor.waitFor();
  return x;
}

/** What was added, by the first word of its key. */
function kindsOf(now: Record<string, unknown>, before: Record<string, unknown>): string[] {
  return Object.keys(now)
    .filter((key) => !(key in before))
    .map((key) => key.replace(/_.*/, ''))
    .toSorted();
}
