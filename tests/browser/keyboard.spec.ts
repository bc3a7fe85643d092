import { words, wordsLike } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { business } from './scenario';
import { storySurfaces } from './surfaces';

/** Which of our elements has the focus: a rule's entry, or a button's words. */
const focusIn = (panel: PanelView) =>
  panel.host.evaluate((host) => {
    const active = host.shadowRoot?.activeElement;
    if (!(active instanceof HTMLElement)) return null;
    return active.dataset.rule ?? active.textContent;
  });

for (const surface of storySurfaces) {
  test(`on ${surface.name} all goes by keys, and X's own shortcuts hear nothing of it`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(surface.name, { messages: [] });
    const panel = new PanelView(page);
    // With the phase come more warnings, which move the others.
    await expect(panel.row).toContainText(words('panel_phase_first'));
    const written = 'Dear {name}, see https://evil.org/a and so on. ';
    await x.type(written);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('F8');
    await expect.poll(() => focusIn(panel)).toBe('unfilled-placeholder');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focusIn(panel)).toBe('link-outside-domain');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focusIn(panel)).toBe('unfilled-placeholder');
    for (const key of ['n', 'm', 'i', '/', '?', '.']) await page.keyboard.press(key);
    expect(await x.shortcuts()).toEqual([]);
    await expect(x.editor).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(x.editor).toBeFocused();
    await expect(panel.list).toHaveCount(0);
    // The selection is what it was: typing replaces the one character.
    await page.keyboard.type('!');
    await expect.poll(() => x.draft()).toBe('Dear {name}, see https://evil.org/a and so on! ');

    await page.keyboard.press('F8');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await expect.poll(() => focusIn(panel)).toBe('unfilled-placeholder');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await expect.poll(() => focusIn(panel)).toContain('https://acme.com');
    await page.keyboard.press('Enter');
    await expect.poll(() => x.draft()).not.toContain('evil.org');
    await expect(x.editor).toBeFocused();
    expect(await x.sentTexts()).toEqual([]);
  });
}

test('a choice made by keys leaves the focus in the panel: at its Undo, then in the row', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const x = await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  await expect(panel.row).toContainText(words('panel_phase_first'));
  await x.type('Dear {name}, hello there. ');
  for (const choice of [words('panel_ignore_here'), words('panel_rule_off')]) {
    await x.editor.focus();
    await page.keyboard.press('F8');
    await expect.poll(() => focusIn(panel)).toBe('unfilled-placeholder');
    const entry = panel.entry('unfilled-placeholder');
    await panel.tabTo(entry.locator('summary'));
    await page.keyboard.press('Enter');
    await panel.tabTo(entry.getByRole('button', { name: choice }));
    await page.keyboard.press('Enter');
    await expect(entry).toHaveCount(0);
    await panel.list.getByRole('button', { name: words('panel_undo') }).waitFor();
    await expect.poll(() => focusIn(panel)).not.toBeNull();
    await page.keyboard.press('n');
    expect(await x.shortcuts()).toEqual([]);
    const undo = panel.list.getByRole('button', { name: words('panel_undo') });
    await expect(undo).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(entry).toHaveCount(1);
    await expect.poll(() => focusIn(panel)).toMatch(wordsLike('panel_to_check'));
    await page.keyboard.press('Escape');
    await expect(x.editor).toBeFocused();
    await expect(panel.list).toHaveCount(0);
  }
});

test('an answer and the end of a pause by keys leave the focus in the panel', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set({ ...business, domains: [], pausedUntil: Date.now() + 3_600_000 });
  const x = await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  await panel.row.waitFor();
  await x.type('Thanks for following, see https://acme.com/start ');
  await panel.tabTo(panel.host.getByRole('button', { name: words('panel_resume') }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(panel.row).not.toContainText(wordsLike('panel_paused', 'panel_paused_message'));
  await expect.poll(() => focusIn(panel)).not.toBeNull();
  await panel.tabTo(panel.host.getByRole('button', { name: words('panel_yes') }));
  await page.keyboard.press('Enter');
  await expect
    .poll(() => focusIn(panel))
    .toBe(words('panel_undo_answer', { reply: words('panel_yes') }));
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await settings.get()).domains).toEqual([]);
  await expect.poll(() => focusIn(panel)).not.toBeNull();
  expect(await x.shortcuts()).toEqual([]);
});

test('the shortcut can be another key, or none', async ({ openReplica, settings, page }) => {
  await settings.set(business);
  await settings.set({ shortcut: 'none' }, 'local');
  const x = await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  await panel.row.waitFor();
  await x.type('Dear {name}, ');
  await page.keyboard.press('F8');
  await page.keyboard.type('hello');
  await expect.poll(() => x.draft()).toBe('Dear {name}, hello');
  await expect(panel.list).toHaveCount(0);
  await expect(panel.row).not.toHaveAttribute('title');
  await settings.set({ shortcut: 'Alt+Shift+D' }, 'local');
  await expect(panel.row).toHaveAttribute('title', words('panel_shortcut', { key: 'Alt+Shift+D' }));
  await page.keyboard.press('F8');
  await expect(panel.list).toHaveCount(0);
  await page.keyboard.press('Alt+Shift+D');
  await expect(panel.list).toBeVisible();
  expect(await x.draft()).toBe('Dear {name}, hello');
});

test('typing goes on while the list is open, and a click on our buttons takes no focus', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  for (const name of ['today', 'legacy'] as const) {
    const x = await openReplica(name, { messages: [] });
    const panel = new PanelView(page);
    await expect(panel.row).toContainText(words('panel_phase_first'));
    await x.type('Dear {name}, ');
    await panel.row.click();
    await panel.entry('unfilled-placeholder').locator('summary').click();
    await page.keyboard.type('hello');
    await expect.poll(() => x.draft()).toBe('Dear {name}, hello');
    await expect(panel.list).toBeVisible();
  }
});
