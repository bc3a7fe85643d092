import { describe, expect } from 'vitest';
import { business, goodGreeting } from '../browser/scenario';
import { words } from '../words';
import { test } from './fixtures';
import { PanelView } from './panel';

describe.each(['today', 'legacy'] as const)('%s', (surface) => {
  test('the row stands above the composer before a word is typed', async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(surface, { messages: [] });
    const panel = new PanelView(page);
    await expect.poll(panel.row).toContain(words('panel_as', { account: '@acme' }));
    await expect.poll(panel.row).toContain(words('panel_phase_first'));
    const form = await (await x.form()).boundingBox();
    const row = await (await page.waitForSelector('>>> dm-decorum'))?.boundingBox();
    expect(row?.height).toBe(32);
    expect(form && row && row.y + row.height <= form.y + 1).toBe(true);
  });

  test('warnings follow typing, deleting and pasting', async ({ openReplica, settings, page }) => {
    await settings.set(business);
    const x = await openReplica(surface, { messages: [] });
    const panel = new PanelView(page);
    await expect.poll(panel.row).toContain(words('panel_phase_first'));
    await x.type('Look at https://evil.org/a ');
    await expect.poll(panel.row).toContain(words('panel_to_check', { count: 1 }));
    await x.clear();
    await expect.poll(panel.row).toContain(words('panel_nothing'));
    await x.paste('See https://evil.org and https://acme.com/a');
    await expect.poll(panel.row).toContain(words('panel_to_check', { count: 2 }));
    await panel.clickRow();
    await expect
      .poll(() => panel.rules())
      .toEqual(expect.arrayContaining(['link-outside-domain', 'several-links', 'missing-help']));
    await x.clear();
    await expect.poll(panel.rules).toEqual([]);
    await x.paste('Hello {name} and welcome');
    await expect.poll(panel.row).toContain(words('panel_to_check', { count: 1 }));
    expect(await x.draft()).toBe('Hello {name} and welcome');
  });

  test('a draft that the page sets itself is read, too', async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(surface, { messages: [] });
    const panel = new PanelView(page);
    await x.setDraft('Dear {name}, hello');
    await expect.poll(panel.row).toContain(words('panel_to_check', { count: 1 }));
    await x.setDraft('');
    await expect.poll(panel.row).toContain(words('panel_nothing'));
  });

  test('the word at the caret is left in peace, unless it came by paste', async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(surface, { messages: [] });
    const panel = new PanelView(page);
    await expect.poll(panel.row).toContain(words('panel_nothing'));
    await panel.clickRow();
    const link = 'link-outside-domain';
    // Fewer milliseconds between the keys than the pause that settles a word.
    await x.type('See https://evil.org');
    expect(await panel.rules()).not.toContain(link);
    await page.keyboard.press(' ');
    await expect.poll(panel.rules, { timeout: 900 }).toContain(link);
    await x.clear();
    await expect.poll(panel.rules).not.toContain(link);
    await panel.clickRow();
    // A pause of a second would settle it, too: sooner than that.
    await x.paste('See https://evil.org');
    await expect.poll(panel.rules, { timeout: 900 }).toContain(link);
  });

  test('the checklist ticks itself off, and says when all is well', async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(surface, { messages: [] });
    const panel = new PanelView(page);
    await expect.poll(panel.row).toContain(`○ ${words('panel_thanks')}`);
    await x.paste('Thanks for following us! ');
    await expect.poll(panel.row).toContain(`✓ ${words('panel_thanks')}`);
    await x.clear();
    await x.paste(goodGreeting);
    await expect.poll(panel.row).toContain(words('panel_ready'));
  });
});
