import type { Locator } from '@playwright/test';
import { words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { business } from './scenario';
import { storySurfaces } from './surfaces';

/** Everything a live region says from now on, in order. */
async function listenTo(region: Locator): Promise<() => Promise<string[]>> {
  await region.evaluate((node) => {
    const said: string[] = [];
    new MutationObserver(() => {
      if (node.textContent) said.push(node.textContent);
      (node as HTMLElement).dataset.said = JSON.stringify(said);
    }).observe(node, { childList: true, characterData: true, subtree: true });
  });
  return async () => JSON.parse((await region.getAttribute('data-said')) ?? '[]');
}

for (const surface of storySurfaces) {
  test(`on ${surface.name} one short summary is spoken in a pause, and a held send at once`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(surface.name, { messages: [] });
    const panel = new PanelView(page);
    await panel.row.waitFor();
    const polite = await listenTo(panel.status);
    const assertive = await listenTo(panel.alert);
    await x.type('Dear {name}, see https://evil.org/a and [link] and more ');
    await expect(panel.row).toContainText(words('panel_to_check', { count: 3 }));
    // Said once, after typing has stopped: not at each of the warnings on the way.
    await expect.poll(polite).toEqual([words('panel_to_check', { count: 3 })]);
    expect(await assertive()).toEqual([]);
    await x.pressEnter();
    await expect.poll(assertive).toHaveLength(1);
    const [said] = await assertive();
    expect(said).toContain(words('panel_held_enter'));
    expect(said).toContain(words('unfilled_placeholder', { text: '{name}' }));
    expect(await x.sentTexts()).toEqual([]);
    expect(await polite()).toEqual([words('panel_to_check', { count: 3 })]);
  });
}
