import { describe, expect } from 'vitest';
import { business } from '../browser/scenario';
import { words } from '../words';
import { test } from './fixtures';
import { PanelView } from './panel';

describe.each(['today', 'legacy'] as const)('%s', (surface) => {
  test('a suggestion by keys alone: words, caret and focus right, and one Ctrl+Z takes it back', async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(surface, { messages: [{ from: 'them', text: 'Hello' }] });
    const panel = new PanelView(page);
    await expect.poll(panel.row).toContain(words('panel_nothing'));
    const before = 'Dear {name} 😀,\nsee http://acme.com/a, and so on. ';
    const after = before.replace('http:', 'https:');
    await x.type(before);
    const { keyboard } = page;
    // Into the middle of the words after the link.
    for (let step = 0; step < 'so on. '.length; step += 1) await keyboard.press('ArrowLeft');
    await expect.poll(() => x.caret()).toBe(before.indexOf('so on'));
    await keyboard.press('F8');
    await expect.poll(panel.focused).toBe('unfilled-placeholder');
    await keyboard.press('ArrowDown');
    await expect.poll(panel.focused).toBe('insecure-link');
    await keyboard.press('ArrowUp');
    await expect.poll(panel.focused).toBe('unfilled-placeholder');
    await keyboard.press('End');
    await expect.poll(panel.focused).toBe('insecure-link');
    await keyboard.press('Tab');
    await expect
      .poll(panel.focused)
      .toBe(words('suggest_secure_link', { link: 'https://acme.com/a' }));
    await keyboard.press('Enter');
    await expect.poll(() => x.text()).toBe(after);
    await expect.poll(() => x.draft()).toBe(after);
    expect(await x.hasFocus()).toBe(true);
    await expect.poll(() => x.caret()).toBe(after.indexOf('so on'));
    expect(await panel.rules()).not.toContain('insecure-link');

    await x.undo();
    await expect.poll(() => x.text()).toBe(before);
    await expect.poll(() => x.draft()).toBe(before);
    await expect.poll(panel.rules).toContain('insecure-link');
    // It goes on as if nothing had been.
    await keyboard.press('F8');
    await expect.poll(panel.focused).toBe('unfilled-placeholder');
    await keyboard.press('Escape');
    await expect.poll(() => x.hasFocus()).toBe(true);
    await keyboard.press('End');
    await keyboard.type('!');
    await expect.poll(() => x.draft()).toBe(`${before}!`);
    expect(await x.sentTexts()).toEqual([]);
    expect(await page.evaluate(() => [...window.replica.shortcuts])).toEqual([]);
  });
});
