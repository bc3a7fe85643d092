import type { MessageOption } from '../pages/config';
import { dropFile } from './behaviours';
import { expect, test } from './fixtures';
import type { Replica } from './replica';

/*
 * What X does by its own code or by several tools of autumn 2026: that the replica does it when told
 * to, and only then. Numbers are those of the list of behaviours the replicas were made from. Each page
 * that is loaded here shows several of them.
 */
test.use({ withExtension: false });

const ours = (...texts: string[]): MessageOption[] => texts.map((text) => ({ from: 'me', text }));
const media: MessageOption[] = [
  { from: 'me', text: '', media: 'photo' },
  { from: 'them', text: '', media: 'video' },
  { from: 'me', text: '', media: 'voice' },
  { from: 'me', text: 'look', media: 'photo' },
];
const links = ['see acme.com/a', 'and https://acme.com', 'okay.So what', 'loved it.Music was'];
const others = ['a@acme.com', 'ask @ana', 'ordinary'];
const written = ['**Hi** `Ana`', '- a\n- b', 'a\n\nb'];

const wordsOf = (x: Replica) => x.rows.locator('span[dir="auto"]').allTextContents();
/** In the words: somebody's picture is a link, too. */
const linksOf = (x: Replica) =>
  x.rows
    .locator('span[dir="auto"] a')
    .evaluateAll((all) => all.map((a) => [a.textContent, a.getAttribute('href')]));
const pressWhileComposing = (x: Replica) =>
  x.editor.evaluate((node) => {
    const enter = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
    node.dispatchEvent(new KeyboardEvent('keydown', { ...enter, composed: true }));
  });

test('told nothing, the page is as before', async ({ openReplica, page }) => {
  const messages = ours(...links, ...others, ...written);
  const x = await openReplica('today', { messages });
  await expect(x.rows).toHaveCount(messages.length);
  await test.step('1, 2 rows show what was written', async () => {
    expect(await linksOf(x)).toEqual([]);
    expect(await wordsOf(x)).toEqual(messages.map(({ text }) => text));
  });
  await test.step('9 Enter sends with Ctrl, Meta and Alt, not while composing', async () => {
    for (const key of ['Control+Enter', 'Meta+Enter', 'Alt+Enter']) {
      await x.dictate(key);
      await x.editor.press(key);
    }
    await x.dictate('composed');
    await pressWhileComposing(x);
    expect(await x.sentTexts()).toEqual(['Control+Enter', 'Meta+Enter', 'Alt+Enter']);
  });
  await test.step('4, 5 keys in the field do nothing of their own', async () => {
    await x.clear();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('a:');
    expect(await x.text()).toBe('a:');
    await expect(x.editor).toBeFocused();
  });
  await test.step('10, 11 what is sent has its spaces, and any length', async () => {
    const long = ` ${'a'.repeat(11_001)}\n`;
    await x.call('setDraft', long);
    await x.pressEnter();
    expect((await x.sentTexts()).at(-1)).toBe(long);
    await expect(x.rows.last()).toHaveAttribute('data-send-status', 'sent');
  });
  await test.step('21 the entry of the navigation', async () => {
    const entry = page.getByTestId('AppTabBar_DirectMessage_Link');
    await expect(entry).toHaveAttribute('href', '/i/chat');
  });
  await test.step('24 a row of ours that no composer sent', async () => {
    const before = await x.sentTexts();
    await x.call('setDraft', 'unfinished');
    await x.call('addOutgoing', 'shared');
    await expect(x.rows.last()).toHaveClass(/justify-end/);
    await expect(x.rows.last()).toContainText('shared');
    expect(await x.sentTexts()).toEqual(before);
    expect(await x.text()).toBe('unfinished');
  });
  await test.step('25 a hover card stands in the root of the chat', async () => {
    await x.call('showHoverCard', true);
    const inRoute = page.getByTestId('xchatEmbedRoute').locator('[role="presentation"] a');
    await expect(inRoute).toHaveAttribute('href', 'https://x.com/ana');
  });
  await test.step('23 with the next load there is no shadow root', async () => {
    const address = page.url();
    await openReplica('light');
    expect(page.url()).toBe(address);
    await expect(page.locator('[data-testid^="xchatEmbed"]')).toHaveCount(0);
  });
});

test('1, 2, 13, 14 what rows and header show', async ({ openReplica, page }) => {
  const messages = [...ours(...links, ...others, ...written), ...media];
  const options = { linksInRows: true, markdown: true, disappearing: '24h', messages };
  const x = await openReplica('today', options);
  await expect(x.rows).toHaveCount(messages.length);
  expect(await linksOf(x)).toEqual([
    ['acme.com/a', 'https://acme.com/a'],
    ['acme.com', 'https://acme.com'],
    ['okay.So', 'https://okay.So'],
    ['it.Music', 'https://it.Music'],
    ['a@acme.com', 'mailto:a@acme.com'],
    ['@ana', 'https://x.com/ana'],
  ]);
  const words = await wordsOf(x);
  expect(words.slice(links.length + others.length)).toEqual(['Hi Ana', 'a\nb', 'a\n\nb', 'look']);
  const mediaRows = x.rows.filter({ has: page.locator('.media') });
  const texts = await mediaRows.evaluateAll((all) =>
    all.map((row) => row.querySelectorAll('[data-testid^="message-text-"]').length),
  );
  expect(texts).toEqual([0, 0, 0, 1]);
  await expect(mediaRows.first().locator('.media img')).toHaveAttribute('src', /^blob:/);
  const lines = page.getByTestId('dm-conversation-username').locator(':scope > div > div');
  await expect(lines.last()).toHaveText('24h');
  await expect(lines.last().locator('svg')).toHaveCount(1);
});

test('2, 3, 13, 15 a group', async ({ openReplica, page }) => {
  const rows = ['dora', 'dora', 'emil'].map((from) => ({ from, text: 'a\n\nb' }));
  const linksIn = (x: Replica) =>
    x.rows.evaluateAll((all) => all.map((row) => row.querySelectorAll('a').length));
  const plain = await openReplica('today', { group: true, messages: rows });
  await expect(plain.rows).toHaveCount(3);
  expect(await linksIn(plain)).toEqual([1, 1, 1]);

  const group = { group: true, people: 6, disappearing: '24h', messages: rows } as const;
  const told = { mentionPicker: true, avatars: 'last', markdown: true, blocks: true } as const;
  const x = await openReplica('today', { ...group, ...told });
  await expect(x.rows).toHaveCount(3);
  expect(await linksIn(x)).toEqual([0, 1, 1]);
  expect((await wordsOf(x)).slice(0, 2)).toEqual(['a', 'b']);
  const lines = page.getByTestId('dm-conversation-username').locator(':scope > div > div');
  await expect(lines.last()).toHaveText('24h');

  await x.type('ask @an');
  const picker = x.editor.locator('xpath=..').locator('.picker');
  await expect(picker).toHaveText('@ana@anabel');
  await expect(picker).not.toHaveAttribute('role');
  await expect(page.getByRole('option', { name: '@ana' })).toHaveCount(0);
  await x.pressEnter();
  await expect.poll(() => x.draft()).toBe('ask @ana ');
  expect(await x.sentTexts()).toEqual([]);
  await x.pressEnter();
  expect(await x.sentTexts()).toEqual(['ask @ana ']);
});

test('4, 5, 7 to 11, 18 what the field does', async ({ openReplica, page }) => {
  const x = await openReplica('today', {
    emojiPopover: true,
    arrowUpEdits: true,
    enterWhileComposing: true,
    trims: true,
    tooLarge: 'fails',
    draftCard: true,
    markdown: true,
    messages: [{ from: 'them', text: 'a'.repeat(200) }, ...ours('**Hi**')],
  });
  const strip = page.locator('.strip');

  await test.step('4 a colon opens the emoji, without an input event', async () => {
    await x.type('Hi ');
    await x.editor.evaluate((node) =>
      node.addEventListener('input', () => document.body.classList.add('input-seen')),
    );
    await page.keyboard.press(':');
    expect(await x.draft()).toBe('Hi :');
    const search = page.getByLabel('Search emoji');
    await expect(search).toBeFocused();
    await search.press('Enter');
    await expect(x.editor).toBeFocused();
    expect(await x.text()).toBe('Hi 🙂');
    await expect(page.locator('body')).not.toHaveClass('input-seen');
    await x.clear();
  });
  await test.step('5, 7 ArrowUp edits the newest message of ours, in place', async () => {
    await x.editor.press('ArrowUp');
    await expect(page.getByText('Edit message')).toBeVisible();
    expect(await x.text()).toBe('**Hi**');
    await x.type(' Ana');
    await x.pressEnter();
    await expect(x.rows).toHaveCount(2);
    await expect(x.rows.last()).toContainText('Hi Ana');
    expect((await x.sent()).map(({ kind }) => kind)).toEqual(['edit']);
    expect(await x.text()).toBe('');
  });
  await test.step('8 a reply has its strip, with 140 characters', async () => {
    await x.call('startReply');
    await expect(strip).toContainText('Replying to Ana');
    await expect(strip.locator('span')).toHaveText('a'.repeat(140));
    await x.type('yes');
    await x.pressEnter();
    await expect(strip).toHaveCount(0);
  });
  await test.step('9, 10 Enter sends while composing, and what is sent has no spaces', async () => {
    await x.call('setDraft', ' Hello\n');
    await pressWhileComposing(x);
    expect((await x.sentTexts()).at(-1)).toBe('Hello');
  });
  for (const [text, status] of [
    ['a'.repeat(11_000), 'sent'],
    ['a'.repeat(11_001), 'failed'],
    ['д'.repeat(5_501), 'failed'],
  ] as const) {
    await test.step(`11 ${text.length} ${text[0]}: ${status}`, async () => {
      await x.call('setDraft', text);
      await x.pressEnter();
      await expect(x.rows.last()).toContainText(text.slice(0, 1000));
      await expect(x.rows.last()).toHaveAttribute('data-send-status', status);
    });
  }
  await test.step('18 a card for the link in the draft', async () => {
    await x.call('setDraft', 'https://acme.com/a');
    await expect(strip.locator('a')).toHaveText('acme.com');
    await x.call('setDraft', '');
  });
});

test('6 an edit that is sent or given up puts the draft back in one step; 19 a dropped file', async ({
  openReplica,
}) => {
  const x = await openReplica('today', { draft: 'unfinished' });
  await x.editor.evaluate((node) => {
    const texts: string[] = [];
    Object.assign(window, { texts });
    const read = () => {
      const { value } = node as HTMLTextAreaElement;
      if (texts.at(-1) !== value) texts.push(value);
      requestAnimationFrame(read);
    };
    read();
  });
  const seen = () => x.page.evaluate(() => (window as unknown as { texts: string[] }).texts);
  // Each text stands for a frame at least, so that none is missed.
  const isShown = (text: string) => expect.poll(async () => (await seen()).at(-1)).toBe(text);
  for (const key of ['Escape', 'Enter']) {
    await x.call('startEdit');
    await isShown('Hi!');
    await x.editor.press(key);
    await isShown('unfinished');
  }
  const steps = ['unfinished', 'Hi!', 'unfinished', 'Hi!', 'unfinished'];
  await expect.poll(seen).toEqual(steps);
  await x.call('setDraft', '');
  await dropFile(x);
  await expect(x.form.getByAltText('photo.png')).toHaveCount(1);
  await x.pressEnter();
  expect((await x.sent()).map(({ kind }) => kind)).toEqual(['edit', 'media']);
});

test('11, 16, 17 what X does not take', async ({ openReplica, page }) => {
  const large = await openReplica('today', { draft: 'a'.repeat(11_001), tooLarge: 'disabled' });
  const before = await large.rows.count();
  await expect(large.sendButton).toBeDisabled();
  await large.pressEnter();
  await expect(large.rows).toHaveCount(before);

  const request = await openReplica('today', { requestLimit: true, messages: [], draft: 'Hello' });
  await request.pressEnter();
  await expect(request.rows).toHaveAttribute('data-send-status', 'failed');
  await expect(page.getByRole('dialog', { name: 'Get Premium' })).toBeVisible();

  for (const replaced of ['read-only', 'removed', 'keys'] as const) {
    const x = await openReplica('today', { replaced, waitForEditor: false });
    await expect(page.locator('.replaced')).toBeVisible();
    await expect(x.editor).toHaveCount(0);
  }
});

for (const [headerDelay, rowsDelay] of [
  [80, 240],
  [240, 80],
] as const) {
  test(`12, 22 header after ${headerDelay} ms, rows after ${rowsDelay}; the field has the focus`, async ({
    openReplica,
  }) => {
    const x = await openReplica('today', { headerDelay, rowsDelay, focusOnSwitch: true });
    await x.editor.blur();
    const order = await x.page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const root = document.querySelector('[data-testid="xchatEmbedRoute"]')?.shadowRoot;
          const read = () => ({
            address: location.pathname.endsWith('444'),
            header: root?.querySelector('header')?.textContent?.includes('Ben') === true,
            rows: root?.querySelector('[role="log"]')?.textContent?.includes('Hello') === false,
          });
          const seen: string[] = [];
          window.replica.openChat('111-444');
          const look = () => {
            for (const [part, isThere] of Object.entries(read())) {
              if (isThere && !seen.includes(part)) seen.push(part);
            }
            if (seen.length === 3) resolve(seen);
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    const parts = headerDelay < rowsDelay ? ['header', 'rows'] : ['rows', 'header'];
    expect(order).toEqual(['address', ...parts]);
    await expect(x.editor).toBeFocused();
  });
}

test("20 the drawer's body", async ({ openReplica, page }) => {
  for (const [drawerBody, inLight, hosts] of [
    ['light', true, 0],
    ['route', false, 1],
    ['other', false, 0],
  ] as const) {
    const x = await openReplica('dock', { drawerBody });
    await x.dictate('Hello');
    expect(await x.draft(), drawerBody).toBe('Hello');
    const isInLight = () => document.querySelector('textarea') !== null;
    expect(await page.evaluate(isInLight), drawerBody).toBe(inLight);
    await expect(page.getByTestId('xchatEmbedRoute')).toHaveCount(hosts);
  }
});
