import { describe, expect } from 'vitest';
import { business } from '../browser/scenario';
import { notSent, words, wordsLike } from '../words';
import { test } from './fixtures';
import { PanelView } from './panel';
import { afterHold } from './replica';

const blank = 'Dear {name}, thanks for following us! ';

describe.each(['today', 'legacy'] as const)('%s', (surface) => {
  test('Enter is held once, and sends the second time', async ({ openReplica, settings, page }) => {
    await settings.set(business);
    const x = await openReplica(surface, { messages: [] });
    const panel = new PanelView(page);
    await x.type(blank);
    await x.pressEnter();
    await expect.poll(panel.row).toContain(words('panel_held_enter'));
    expect(await panel.rules()).toContain('unfilled-placeholder');
    await expect.poll(panel.alert).toMatch(notSent);
    expect(await x.hasFocus()).toBe(true);
    expect(await x.sentTexts()).toEqual([]);
    expect(await x.draft()).toBe(blank);
    expect(await x.text()).toBe(blank);
    await afterHold(page);
    await x.pressEnter();
    await expect.poll(() => x.sentTexts()).toEqual([blank]);
    await expect.poll(panel.rules).toEqual([]);
  });

  test('a click on Send is held once, and sends the second time', async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(surface, { messages: [] });
    const panel = new PanelView(page);
    await x.type(blank);
    await x.clickSend();
    await expect.poll(panel.row).toContain(words('panel_held_click'));
    expect(await x.sentTexts()).toEqual([]);
    await afterHold(page);
    await x.clickSend();
    await expect.poll(() => x.sentTexts()).toHaveLength(1);
  });

  test('Send by keyboard is held, by Enter and by Space', async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(surface, { messages: [] });
    const panel = new PanelView(page);
    await x.type(blank);
    await (await x.sendButton()).focus();
    await page.keyboard.press(' ');
    await expect.poll(panel.row).toMatch(notSent);
    await x.type('and [link] ');
    await (await x.sendButton()).focus();
    await afterHold(page);
    await page.keyboard.press('Enter');
    await expect.poll(panel.alert).toMatch(notSent);
    expect(await x.sentTexts()).toEqual([]);
    await afterHold(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => x.sentTexts()).toHaveLength(1);
  });

  test('a double press, a held-down key and a double click are one press', async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(surface, { messages: [] });
    const panel = new PanelView(page);
    await x.type(blank);
    await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);
    await expect.poll(panel.row).toMatch(notSent);
    expect(await x.sentTexts()).toEqual([]);
    await x.setDraft('Dear [First Name], hello');
    await expect.poll(() => x.text()).toContain('[First Name]');
    await afterHold(page);
    await x.focus();
    for (let repeat = 0; repeat < 4; repeat += 1) {
      await page.keyboard.down('Enter');
      if (repeat === 0) await afterHold(page);
    }
    await page.keyboard.up('Enter');
    expect(await x.sentTexts()).toEqual([]);
    await x.setDraft('Dear %FIRSTNAME%, hello');
    await expect.poll(() => x.text()).toContain('%FIRSTNAME%');
    await afterHold(page);
    await (await x.sendButton()).click({ count: 2 });
    expect(await x.sentTexts()).toEqual([]);
  });

  test('what was held passes after edits, and Shift+Enter is no press', async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(surface, { messages: [] });
    const panel = new PanelView(page);
    await x.type('Dear {name},\nhello ');
    expect(await x.text()).toBe('Dear {name},\nhello ');
    expect(await panel.row()).not.toMatch(notSent);
    await x.pressEnter();
    await expect.poll(panel.row).toMatch(notSent);
    await afterHold(page);
    await x.type('and more ');
    await x.clickSend();
    await expect.poll(() => x.sentTexts()).toHaveLength(1);
  });

  test('warnings are not held', async ({ openReplica, settings, page }) => {
    await settings.set(business);
    const x = await openReplica(surface, { messages: [] });
    await x.type('See https://evil.org and https://acme.com/a ');
    await expect.poll(new PanelView(page).row).toMatch(wordsLike('panel_to_check'));
    await x.pressEnter();
    await expect.poll(() => x.sentTexts()).toHaveLength(1);
  });

  test('a script that presses Send is held, and is never the second press', async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(surface, { messages: [] });
    await x.type(blank);
    const press = async () => (await x.sendButton()).evaluate((button) => button.click());
    await press();
    await afterHold(page);
    await press();
    expect(await x.sentTexts()).toEqual([]);
    await x.pressEnter();
    await expect.poll(new PanelView(page).row).toContain(words('panel_held_enter'));
    await afterHold(page);
    await x.pressEnter();
    await expect.poll(() => x.sentTexts()).toHaveLength(1);
  });

  test('a link that came with the paste right before the press is held once', async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(surface, { messages: [] });
    const panel = new PanelView(page);
    await expect.poll(panel.row).toContain(words('panel_nothing'));
    await x.paste('See https://evil.org/offer');
    await page.keyboard.press('Enter');
    await expect.poll(panel.row).toMatch(notSent);
    expect(await x.sentTexts()).toEqual([]);
    await afterHold(page);
    await x.pressEnter();
    await expect.poll(() => x.sentTexts()).toHaveLength(1);
  });
});
