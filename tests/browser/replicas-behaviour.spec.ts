import type { MessageOption, ReplicaOptions } from '../pages/config';
import { expect, test } from './fixtures';

/*
 * What X does by its own code or by several tools of autumn 2026: that the replica does it when told
 * to. Numbers are those of the list of behaviours the replicas were made from.
 */
test.use({ withExtension: false });

const ours = (...texts: string[]): MessageOption[] => texts.map((text) => ({ from: 'me', text }));

for (const linksInRows of [true, false]) {
  test(`1 links in rows: ${linksInRows}`, async ({ openReplica }) => {
    const messages = ours(
      'see acme.com/a',
      'and https://acme.com',
      'okay.So what',
      'loved it.Music was',
      'a@acme.com',
      'ask @ana',
      'ordinary',
    );
    const x = await openReplica('today', { linksInRows, messages });
    await expect(x.rows).toHaveCount(messages.length);
    const links = await x.rows
      .locator('a')
      .evaluateAll((all) => all.map((a) => [a.textContent, a.getAttribute('href')]));
    const expected = [
      ['acme.com/a', 'https://acme.com/a'],
      ['acme.com', 'https://acme.com'],
      ['okay.So', 'https://okay.So'],
      ['it.Music', 'https://it.Music'],
      ['a@acme.com', 'mailto:a@acme.com'],
      ['@ana', 'https://x.com/ana'],
    ];
    expect(links).toEqual(linksInRows ? expected : []);
  });
}

const written = ['**Hi** `Ana`', '- a\n- b', 'a\n\nb'];
const markdowns: [string, ReplicaOptions, string[]][] = [
  ['off', {}, written],
  ['on', { markdown: true }, ['Hi Ana', 'a\nb', 'a\n\nb']],
  ['with blocks', { markdown: true, blocks: true }, ['Hi Ana', 'a\nb', 'a', 'b']],
];
for (const [name, options, shown] of markdowns) {
  test(`2 markdown: ${name}`, async ({ openReplica }) => {
    const x = await openReplica('today', { ...options, messages: ours(...written) });
    await expect(x.rows).toHaveCount(written.length);
    expect(await x.rows.locator('span[dir="auto"]').allTextContents()).toEqual(shown);
  });
}

test('3 a mention picker without role takes Enter', async ({ openReplica, page }) => {
  const x = await openReplica('today', { group: true, mentionPicker: true });
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

test('4 a colon opens the emoji, without an input event', async ({ openReplica, page }) => {
  const x = await openReplica('today', { emojiPopover: true });
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
});

test('5 and 7 ArrowUp edits the newest message of ours, in place', async ({
  openReplica,
  page,
}) => {
  const x = await openReplica('today', {
    arrowUpEdits: true,
    markdown: true,
    messages: ours('**Hi**'),
  });
  await x.editor.press('ArrowUp');
  await expect(page.getByText('Edit message')).toBeVisible();
  expect(await x.text()).toBe('**Hi**');
  await x.type(' Ana');
  await x.pressEnter();
  await expect(x.rows).toHaveCount(1);
  await expect(x.rows).toContainText('Hi Ana');
  expect((await x.sent()).map(({ kind }) => kind)).toEqual(['edit']);
  expect(await x.text()).toBe('');
});

for (const [end, key] of [
  ['sent', 'Enter'],
  ['given up', 'Escape'],
] as const) {
  test(`6 an edit that is ${end} puts the draft back in one step`, async ({ openReplica }) => {
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
    await x.call('startEdit');
    await expect(x.editor).toHaveValue('Hi!');
    await x.editor.press(key);
    await expect(x.editor).toHaveValue('unfinished');
    const texts = await x.page.evaluate(() => (window as unknown as { texts: string[] }).texts);
    expect(texts).toEqual(['unfinished', 'Hi!', 'unfinished']);
  });
}

test('8 a reply has its strip, with 140 characters', async ({ openReplica, page }) => {
  const text = 'a'.repeat(200);
  const x = await openReplica('today', { messages: [{ from: 'them', text }] });
  await x.call('startReply');
  const strip = page.locator('.strip');
  await expect(strip).toContainText('Replying to Ana');
  await expect(strip.locator('span')).toHaveText('a'.repeat(140));
  await x.type('yes');
  await x.pressEnter();
  await expect(strip).toHaveCount(0);
});

for (const key of ['Control+Enter', 'Meta+Enter', 'Alt+Enter']) {
  test(`9 ${key} sends`, async ({ openReplica }) => {
    const x = await openReplica('today', { draft: 'Hello' });
    await x.editor.press(key);
    expect(await x.sentTexts()).toEqual(['Hello']);
  });
}

for (const enterWhileComposing of [false, true]) {
  test(`9 Enter of an input method: ${enterWhileComposing}`, async ({ openReplica }) => {
    const x = await openReplica('today', { draft: 'Hello', enterWhileComposing });
    await x.editor.evaluate((node) => {
      const enter = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
      node.dispatchEvent(new KeyboardEvent('keydown', { ...enter, composed: true }));
    });
    expect(await x.sentTexts()).toEqual(enterWhileComposing ? ['Hello'] : []);
  });
}

for (const [trims, sent] of [
  [true, 'Hello'],
  [false, ' Hello\n'],
] as const) {
  test(`10 trims: ${trims}`, async ({ openReplica }) => {
    const x = await openReplica('today', { draft: ' Hello\n', trims });
    await x.pressEnter();
    expect(await x.sentTexts()).toEqual([sent]);
  });
}

for (const [tooLarge, text, status] of [
  ['fails', 'a'.repeat(11_000), 'sent'],
  ['fails', 'a'.repeat(11_001), 'failed'],
  ['fails', 'д'.repeat(5_501), 'failed'],
  ['sent', 'a'.repeat(11_001), 'sent'],
  ['disabled', 'a'.repeat(11_001), null],
] as const) {
  test(`11 ${text.length} ${text[0]}, ${tooLarge}: ${status}`, async ({ openReplica }) => {
    const x = await openReplica('today', { draft: text, tooLarge, messages: [] });
    if (status === null) await expect(x.sendButton).toBeDisabled();
    await x.pressEnter();
    if (status === null) await expect(x.rows).toHaveCount(0);
    else await expect(x.rows).toHaveAttribute('data-send-status', status);
  });
}

for (const [headerDelay, rowsDelay] of [
  [80, 240],
  [240, 80],
] as const) {
  test(`12 header after ${headerDelay} ms, rows after ${rowsDelay}`, async ({ openReplica }) => {
    const x = await openReplica('today', { headerDelay, rowsDelay });
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
  });
}

for (const group of [true, false]) {
  test(`13 a timer stands in the second line, group: ${group}`, async ({ openReplica, page }) => {
    await openReplica('today', { group, people: 6, disappearing: '24h' });
    const lines = page.getByTestId('dm-conversation-username').locator(':scope > div > div');
    await expect(lines.last()).toHaveText('24h');
    await expect(lines.last().locator('svg')).toHaveCount(1);
  });
}

test('14 media have no text of theirs, a caption has', async ({ openReplica }) => {
  const messages: MessageOption[] = [
    { from: 'me', text: '', media: 'photo' },
    { from: 'them', text: '', media: 'video' },
    { from: 'me', text: '', media: 'voice' },
    { from: 'me', text: 'look', media: 'photo' },
  ];
  const x = await openReplica('today', { messages });
  await expect(x.rows).toHaveCount(4);
  const texts = await x.rows.evaluateAll((all) =>
    all.map((row) => row.querySelectorAll('[data-testid^="message-text-"]').length),
  );
  expect(texts).toEqual([0, 0, 0, 1]);
  await expect(x.rows.first().locator('.media img')).toHaveAttribute('src', /^blob:/);
});

for (const [avatars, links] of [
  ['last', [0, 1, 1]],
  ['each', [1, 1, 1]],
] as const) {
  test(`15 in a group, ${avatars} row of a run has the link`, async ({ openReplica }) => {
    const messages = ['dora', 'dora', 'emil'].map((from) => ({ from, text: 'Hi' }));
    const x = await openReplica('today', { group: true, avatars, messages });
    await expect(x.rows).toHaveCount(3);
    const found = await x.rows.evaluateAll((all) =>
      all.map((row) => row.querySelectorAll('a').length),
    );
    expect(found).toEqual(links);
  });
}

test('16 a request over the limit fails, and X offers Premium', async ({ openReplica, page }) => {
  const x = await openReplica('today', { requestLimit: true, messages: [], draft: 'Hello' });
  await x.pressEnter();
  await expect(x.rows).toHaveAttribute('data-send-status', 'failed');
  await expect(page.getByRole('dialog', { name: 'Get Premium' })).toBeVisible();
});

for (const replaced of ['read-only', 'removed', 'keys'] as const) {
  test(`17 a text in the composer's place: ${replaced}`, async ({ openReplica, page }) => {
    const x = await openReplica('today', { replaced, waitForEditor: false });
    await expect(page.locator('.replaced')).toBeVisible();
    await expect(x.editor).toHaveCount(0);
  });
}

test('18 a card for the link in the draft', async ({ openReplica, page }) => {
  const x = await openReplica('today', { draftCard: true });
  await x.type('https://acme.com/a');
  await expect(page.locator('.strip a')).toHaveText('acme.com');
});

test('19 files dropped on the panel are sent with Enter', async ({ openReplica, page }) => {
  const x = await openReplica('today');
  await page.getByTestId('dm-message-scroller').evaluate((node) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([''], 'photo.png'));
    node.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, composed: true }));
  });
  await expect(x.form).toContainText('photo.png');
  await x.pressEnter();
  expect((await x.sent()).map(({ kind }) => kind)).toEqual(['media']);
});

for (const [drawerBody, inLight, hosts] of [
  ['light', true, 0],
  ['route', false, 1],
  ['other', false, 0],
] as const) {
  test(`20 the drawer's body: ${drawerBody}`, async ({ openReplica, page }) => {
    const x = await openReplica('dock', { drawerBody });
    await x.type('Hello');
    expect(await x.draft()).toBe('Hello');
    expect(await page.evaluate(() => document.querySelector('textarea') !== null)).toBe(inLight);
    await expect(page.getByTestId('xchatEmbedRoute')).toHaveCount(hosts);
  });
}

test('21 the entry of the navigation', async ({ openReplica, page }) => {
  await openReplica('today');
  await expect(page.getByTestId('AppTabBar_DirectMessage_Link')).toHaveAttribute('href', '/i/chat');
});

test('22 X focuses the field after a switch', async ({ openReplica }) => {
  const x = await openReplica('today', { focusOnSwitch: true });
  await x.editor.blur();
  await x.call('openChat', '111-444');
  await expect(x.editor).toBeFocused();
});

test('23 from one load to the next there is no shadow root', async ({ openReplica, page }) => {
  await openReplica('today');
  const address = page.url();
  await openReplica('light');
  expect(page.url()).toBe(address);
  await expect(page.locator('[data-testid^="xchatEmbed"]')).toHaveCount(0);
});

test('24 a row of ours that no composer sent', async ({ openReplica }) => {
  const x = await openReplica('today', { draft: 'unfinished' });
  await x.call('addOutgoing', 'shared');
  await expect(x.rows.last()).toHaveClass(/justify-end/);
  expect(await x.sentTexts()).toEqual([]);
  expect(await x.text()).toBe('unfinished');
});

test('25 a hover card stands in the root of the chat', async ({ openReplica, page }) => {
  const x = await openReplica('today');
  await x.call('showHoverCard', true);
  const inRoute = page.getByTestId('xchatEmbedRoute').locator('[role="presentation"] a');
  await expect(inRoute).toHaveAttribute('href', 'https://x.com/ana');
});
