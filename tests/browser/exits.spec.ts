import type { BrowserContext, Page } from '@playwright/test';
import { words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { business } from './scenario';
import { surfaces } from './surfaces';

/** A draft whose words must not be in any address. */
const draft = 'A secret word for you ';
const long = `${'Something worth knowing about our work. '.repeat(9)}The end. `;

/** What lies on the clipboard; only the page in front may read it. */
async function clipboard(page: Page): Promise<string> {
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Presses what opens another tab, and says where that leads. */
async function opened(context: BrowserContext, press: () => Promise<void>): Promise<string> {
  const tab = context.waitForEvent('page');
  await press();
  const page = await tab;
  await page.waitForLoadState();
  return page.url();
}

// Without a word of theirs, the drawer shows no handle (x-dom.md), and afterwards it is no greeting.
for (const { name } of surfaces.filter((surface) => surface.name !== 'drawer')) {
  test(`on ${name} Mention opens a post with the handle, Follow the profile`, async ({
    openReplica,
    settings,
    page,
    context,
    site,
  }) => {
    await settings.set({ ...business, accountType: 'personal', account_acme: 'personal' });
    const x = await openReplica(name, { messages: [] });
    const panel = new PanelView(page);
    await x.type(draft);
    await panel.row.click();
    const mention = panel.list.getByRole('button', {
      name: words('panel_mention', { partner: '@ana' }),
    });
    const post = 'https://x.com/intent/post?text=%40ana%20';
    expect(await opened(context, () => mention.click())).toBe(post);
    expect(await clipboard(page)).toBe(draft);
    await expect(panel.list).toContainText(words('panel_copied'));
    const follow = panel.list.getByRole('button', {
      name: words('panel_follow', { partner: '@ana' }),
    });
    expect(await opened(context, () => follow.click())).toBe('https://x.com/ana');
    expect(site.visits).toEqual([post, 'https://x.com/ana']);
    expect(await x.draft()).toBe(draft);
    expect(await x.sentTexts()).toEqual([]);
  });
}

for (const { name } of surfaces) {
  test(`on ${name} a long greeting can be copied as a blog draft`, async ({
    openReplica,
    settings,
    page,
    site,
  }) => {
    await settings.set(business);
    const x = await openReplica(name, { messages: [] });
    const panel = new PanelView(page);
    await x.dictate(long);
    await panel.row.click();
    await panel
      .entry('too-long')
      .getByRole('button', { name: words('panel_blog') })
      .click();
    await expect(panel.entry('too-long')).toContainText(words('panel_copied'));
    expect(await clipboard(page)).toBe(
      words('panel_blog_draft', { text: long, site: 'acme.com', handle: '@AcmeHelp' }),
    );
    expect(site.visits).toEqual([]);
    expect(await x.draft()).toBe(long);
  });
}

test('what goes to many can be posted: an empty post, and the draft on the clipboard', async ({
  openReplica,
  settings,
  page,
  context,
  site,
}) => {
  await settings.set(business);
  const x = await openReplica('today', { group: true, people: 40, messages: [] });
  const panel = new PanelView(page);
  await x.type(draft);
  await panel.row.click();
  const post = panel.list.getByRole('button', { name: words('panel_post') });
  expect(await opened(context, () => post.click())).toBe('https://x.com/intent/post');
  expect(await clipboard(page)).toBe(draft);
  expect(site.visits).toEqual(['https://x.com/intent/post']);
  expect(await x.sentTexts()).toEqual([]);
});

test('where the browser refuses the copy, that is said, and the post opens all the same', async ({
  openReplica,
  settings,
  page,
  context,
}) => {
  await settings.set({ ...business, accountType: 'personal', account_acme: 'personal' });
  const x = await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  await x.type(draft);
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
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  }
});
