import { describe, expect } from 'vitest';
import { business } from '../browser/scenario';
import { words } from '../words';
import type { Firefox } from './firefox';
import { test } from './fixtures';
import { PanelView } from './panel';

/** A draft whose words must not be in any address. */
const draft = 'A secret word for you ';
const long = `${'Something worth knowing about our work. '.repeat(9)}The end. `;

/** What lies on the clipboard: Firefox lets no page read it unasked. */
const clipboard = ({ ownWindow }: Firefox) => ownWindow.run(() => navigator.clipboard.readText());

/** Leaves the clipboard with something that must go. */
const fillClipboard = ({ ownWindow }: Firefox) =>
  ownWindow.run(() => navigator.clipboard.writeText('something else'));

describe.each(['today', 'legacy'] as const)('%s', (surface) => {
  test('Mention opens a post with the handle, Follow the profile', async ({
    firefox,
    openReplica,
    settings,
    page,
  }) => {
    const { site } = firefox;
    await settings.set({ ...business, accountType: 'personal', account_acme: 'personal' });
    await fillClipboard(firefox);
    const x = await openReplica(surface, { messages: [] });
    const panel = new PanelView(page);
    await x.type(draft);
    await panel.clickRow();
    await panel.clickButton(words('panel_mention', { partner: '@ana' }));
    const post = 'https://x.com/intent/post?text=%40ana%20';
    await expect.poll(() => site.visits).toEqual([post]);
    expect(await clipboard(firefox)).toBe(draft);
    await page.bringToFront();
    await expect.poll(panel.list).toContain(words('panel_copied'));
    await panel.clickButton(words('panel_follow', { partner: '@ana' }));
    await expect.poll(() => site.visits).toEqual([post, 'https://x.com/ana']);
    expect(await x.draft()).toBe(draft);
    expect(await x.text()).toBe(draft);
    expect(await x.sentTexts()).toEqual([]);
  });

  test('a long greeting can be copied as a blog draft', async ({
    firefox,
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(surface, { messages: [] });
    const panel = new PanelView(page);
    await x.paste(long);
    await panel.clickRow();
    await panel.clickButton(words('panel_blog'));
    await expect.poll(panel.list).toContain(words('panel_copied'));
    expect(await clipboard(firefox)).toBe(
      words('panel_blog_draft', { text: long, site: 'acme.com', handle: '@AcmeHelp' }),
    );
    expect(firefox.site.visits).toEqual([]);
    expect(await x.draft()).toBe(long);
    expect(await x.sentTexts()).toEqual([]);
  });
});

// How many are in a group is not to be read on the old page.
test('what goes to many can be posted: an empty post, and the draft on the clipboard', async ({
  firefox,
  openReplica,
  settings,
  page,
}) => {
  const { site } = firefox;
  await settings.set(business);
  await fillClipboard(firefox);
  const x = await openReplica('today', { group: true, people: 40, messages: [] });
  const panel = new PanelView(page);
  await x.type(draft);
  await panel.clickRow();
  await panel.clickButton(words('panel_post'));
  await expect.poll(() => site.visits).toEqual(['https://x.com/intent/post']);
  expect(await clipboard(firefox)).toBe(draft);
  expect(await x.draft()).toBe(draft);
  expect(await x.sentTexts()).toEqual([]);
});
