import { expect, test } from './fixtures';

test.use({ withExtension: false });

/** When each part was first seen, frame by frame. */
function watchParts(seen: Record<string, number>) {
  const look = () => {
    const host = document.querySelector('[data-testid="xchatEmbedRoute"]');
    const root = host?.shadowRoot;
    const parts = { host, root, editor: root?.querySelector('textarea') };
    for (const [name, part] of Object.entries(parts)) if (part) seen[name] ??= performance.now();
    Object.assign(window, { seen });
    if (!parts.editor) requestAnimationFrame(look);
  };
  look();
}

test.describe('watched from its first moment', () => {
  test.use({ withFreshTab: true });

  test('host, shadow root and composer come one after the other', async ({ openReplica, page }) => {
    await page.addInitScript(watchParts, {});
    const x = await openReplica('today', { shadowDelay: 1000, composerDelay: 1000 });
    await expect(x.editor).toBeVisible();
    const seen = await page.evaluate(() => (window as Window & { seen?: unknown }).seen);
    const { host, root, editor } = seen as Record<string, number>;
    expect((root ?? 0) - (host ?? 0)).toBeGreaterThan(500);
    expect((editor ?? 0) - (root ?? 0)).toBeGreaterThan(500);
  });
});

test('a row is pending, then sent; a failed one can be tried again', async ({ openReplica }) => {
  const x = await openReplica('today');
  await x.call('holdDeliveries', true);
  await x.type('one');
  await x.pressEnter();
  const last = x.rows.last();
  await expect(last).toHaveAttribute('data-send-status', 'pending');
  await x.call('holdDeliveries', false);
  await expect(last).toHaveAttribute('data-send-status', 'sent');
  await x.call('failNextSend');
  await x.type('two');
  await x.pressEnter();
  await expect(last).toHaveAttribute('data-send-status', 'failed');
  await last.getByRole('button', { name: 'Failed' }).click();
  await expect(last).toHaveAttribute('data-send-status', 'sent');
  expect((await x.sent()).map(({ kind }) => kind)).toEqual(['text', 'text', 'retry']);
});

test('the thread loads slowly and says so', async ({ openReplica }) => {
  const x = await openReplica('today', { loadDelay: 60_000 });
  await expect(x.scroller).toHaveAttribute('aria-busy', 'true');
  await expect(x.rows).toHaveCount(0);
  await x.call('finishLoading');
  await expect(x.scroller).toHaveAttribute('aria-busy', 'false');
  await expect(x.rows).toHaveCount(2);
});

test('rows far from view are not in the page', async ({ openReplica, page }) => {
  const x = await openReplica('today', { older: 200 });
  const card = page.getByTestId('dm-conversation-header-item');
  await expect(x.rows.last()).toContainText('Hi!');
  await expect(x.rows.last()).toBeInViewport();
  await expect(card).toHaveCount(0);
  expect(await x.rows.count()).toBeLessThan(60);
  await expect(async () => {
    await x.call('scrollToTop');
    await expect(card).toBeInViewport({ timeout: 100 });
  }).toPass();
  await expect(x.rows.filter({ hasText: 'Hi!' })).toHaveCount(0);
});

test('leaving the chat removes its hosts, coming back makes new ones', async ({
  openReplica,
  page,
}) => {
  const x = await openReplica('today', { draft: 'kept' });
  await x.call('leaveChat');
  await expect(page.locator('[data-testid^="xchatEmbed"]')).toHaveCount(0);
  await expect(x.editor).toHaveCount(0);
  expect(new URL(page.url()).pathname).toBe('/home');
  await page.goBack();
  await x.editor.waitFor();
  expect(await x.text()).toBe('kept');
  await expect(page.locator('[data-testid^="xchatEmbed"]')).toHaveCount(2);
});

test('an inbox row opens its chat without a reload', async ({ openReplica, page }) => {
  const x = await openReplica('today');
  await x.type('for Ana');
  await page.getByRole('option', { name: 'Ben Cole' }).click();
  await expect(page).toHaveURL(/\/i\/chat\/111-444$/);
  await expect(x.editor).toHaveValue('');
  await page.reload();
  await expect(x.rows.last()).toContainText('Is the shop open');
});

test('a group has no profile link, its messages have', async ({ openReplica, page }) => {
  const x = await openReplica('today', { group: true });
  await expect(page.getByTestId('dm-conversation-header').locator('a')).toHaveCount(0);
  await expect(x.rows.first().locator('a')).toHaveAttribute('href', 'https://x.com/dora');
});

test('a request shows its composer once accepted', async ({ openReplica, page }) => {
  const x = await openReplica('request');
  await expect(page.getByTestId('dm-message-request-prompt')).toBeVisible();
  await expect(x.editor).toHaveCount(0);
  await page.getByRole('button', { name: 'Accept' }).click();
  await x.type('Hello');
  await x.pressEnter();
  expect(await x.sentTexts()).toEqual(['Hello']);
});

test('voice and media go out without the field', async ({ openReplica, page }) => {
  const x = await openReplica('today');
  await page.getByTestId('dm-composer-voice-button').click();
  await page.getByTestId('dm-composer-attachment-button').click();
  await x.type('look');
  await x.pressEnter();
  expect((await x.sent()).map(({ kind, text }) => [kind, text])).toEqual([
    ['voice', ''],
    ['media', 'look'],
  ]);
});

test('Enter picks from an open list', async ({ openReplica, page }) => {
  const x = await openReplica('today', { draft: 'ask ' });
  await x.call('showListbox', true);
  await page.getByRole('listbox', { name: 'Suggestions' }).waitFor();
  await x.pressEnter();
  expect(await x.sentTexts()).toEqual([]);
  expect(await x.draft()).toBe('ask @ana ');
});

test('the dock opens, closes and leads to the full view', async ({ openReplica, page }) => {
  const x = await openReplica('dock', { opened: false });
  await expect(x.editor).toHaveCount(0);
  await page.getByTestId('chat-drawer-main').click();
  await x.editor.waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(x.editor).toHaveCount(0);
  await page.getByTestId('chat-drawer-main').click();
  await page.getByRole('button', { name: 'Open in full view' }).click();
  await expect(page).toHaveURL(/\/i\/chat\/111-222$/);
  await expect(page.getByTestId('xchatEmbedRoute')).toHaveCount(1);
  await x.editor.waitFor();
  await expect(page.getByTestId('chat-drawer-root')).toHaveCount(0);
});

test('the floating composer lies over the list and hides no message', async ({ openReplica }) => {
  const x = await openReplica('floating', { older: 40 });
  const [list, form, row] = await Promise.all(
    [x.scroller, x.form, x.rows.last()].map((one) => one.boundingBox()),
  );
  const bottom = (box: typeof list) => (box ? box.y + box.height : Number.NaN);
  expect(bottom(list ?? null)).toBeGreaterThan(bottom(form ?? null));
  expect(bottom(row ?? null)).toBeLessThan(form?.y ?? 0);
});

test('chat.x.com can have a shadow root too', async ({ openReplica, page }) => {
  const x = await openReplica('chat', { shadow: true });
  expect(page.url()).toBe('https://chat.x.com/chat/111-222');
  expect(await page.evaluate(() => document.querySelector('textarea'))).toBeNull();
  await x.type('Hello');
  expect(await x.draft()).toBe('Hello');
});
