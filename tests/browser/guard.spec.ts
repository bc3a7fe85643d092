import { notSent, words, wordsLike } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { afterHold, business } from './scenario';
import { surfaces } from './surfaces';

const blank = 'Dear {name}, thanks for following us! ';

for (const surface of surfaces) {
  test.describe(surface.name, () => {
    test.beforeEach(async ({ settings }) => settings.set(business));

    test('Enter is held once, and sends the second time', async ({ openReplica, page }) => {
      const x = await openReplica(surface.name, { messages: [] });
      const panel = new PanelView(page);
      await x.type(blank);
      await x.pressEnter();
      await expect(panel.row).toContainText(words('panel_held_enter'));
      await expect(panel.entry('unfilled-placeholder')).toContainText('{name}');
      await expect(panel.alert).toContainText(notSent);
      await expect(x.editor).toBeFocused();
      expect(await x.sentTexts()).toEqual([]);
      expect(await x.draft()).toBe(blank);
      await afterHold(page);
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toHaveLength(1);
      await expect(panel.list).toHaveCount(0);
    });

    test('a click on Send is held once, and sends the second time', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: [] });
      const panel = new PanelView(page);
      await x.type(blank);
      await x.clickSend();
      await expect(panel.row).toContainText(words('panel_held_click'));
      expect(await x.sentTexts()).toEqual([]);
      await afterHold(page);
      await x.clickSend();
      await expect.poll(() => x.sentTexts()).toHaveLength(1);
    });

    test('a double press, a held-down key and a double click are one press', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: [] });
      const panel = new PanelView(page);
      await x.type(blank);
      // One right behind the other, without waiting for what the first one does.
      await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);
      await expect(panel.row).toContainText(notSent);
      expect(await x.sentTexts()).toEqual([]);
      await afterHold(page);
      await x.type('x');
      await x.call('setDraft', 'Dear [First Name], hello');
      await expect(panel.entry('unfilled-placeholder')).toContainText('[First Name]');
      await x.editor.focus();
      for (let repeat = 0; repeat < 4; repeat += 1) {
        await page.keyboard.down('Enter');
        if (repeat === 0) await afterHold(page);
      }
      await page.keyboard.up('Enter');
      expect(await x.sentTexts()).toEqual([]);
      await x.call('setDraft', 'Dear %FIRSTNAME%, hello');
      await expect(panel.entry('unfilled-placeholder')).toContainText('%FIRSTNAME%');
      await afterHold(page);
      await x.sendButton.dblclick();
      expect(await x.sentTexts()).toEqual([]);
    });

    test('what was held once passes after edits; anything new is held', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: [] });
      await x.type('Dear {name}, hello ');
      await x.pressEnter();
      await afterHold(page);
      await x.type('and [link] ');
      await x.pressEnter();
      expect(await x.sentTexts()).toEqual([]);
      await expect(new PanelView(page).entry('unfilled-placeholder')).toHaveCount(2);
      await afterHold(page);
      await x.type('more ');
      await x.clickSend();
      await expect.poll(() => x.sentTexts()).toHaveLength(1);
      await expect(new PanelView(page).row).toContainText(words('panel_nothing'));
      // The next draft starts afresh: the same words are held again.
      await x.type('Dear {name}, hello ');
      await x.pressEnter();
      await expect(new PanelView(page).row).toContainText(notSent);
      expect(await x.sentTexts()).toHaveLength(1);
    });

    test('Shift+Enter, an input method and warnings never hold', async ({ openReplica, page }) => {
      const x = await openReplica(surface.name, { messages: [] });
      const panel = new PanelView(page);
      await x.type('Dear {name},\nhello');
      expect(await x.text()).toBe('Dear {name},\nhello');
      await expect(panel.row).not.toContainText(notSent);
      await x.clear();
      await x.compose(['{na', '{name}', '{name} に']);
      await page.keyboard.press('Enter');
      await expect(panel.row).not.toContainText(notSent);
      await x.compose([], '{name} に');
      await x.clear();
      await x.type('See https://evil.org and https://acme.com/a ');
      await expect(panel.row).toContainText(wordsLike('panel_to_check'));
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toHaveLength(1);
    });

    test('a personal account is told so before a word, and held once', async ({
      openReplica,
      settings,
      page,
    }) => {
      await settings.set({ accountType: 'personal', account_acme: 'personal' });
      const x = await openReplica(surface.name, { messages: [] });
      const panel = new PanelView(page);
      await expect(panel.row).toContainText(wordsLike('panel_personal', 'panel_as_personal'));
      await expect(panel.row).toContainText(words('panel_phase_first'));
      if (surface.name !== 'drawer' && surface.name !== 'legacy') {
        await expect(panel.row).toContainText(words('panel_personal_ahead', { partner: '@ana' }));
      }
      await x.type('Hey, thanks for following! ');
      await x.pressEnter();
      await expect(panel.entry('personal-account')).toBeVisible();
      expect(await x.sentTexts()).toEqual([]);
      await afterHold(page);
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toHaveLength(1);
      // It concerns the person: shown from now on, and no longer held here.
      await x.type('One more thing ');
      await expect(panel.row).toContainText(words('panel_to_check', { count: 1 }));
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toHaveLength(2);
    });

    test('a script that presses Send is held, and is never the second press', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: [] });
      await x.type(blank);
      const press = () => x.sendButton.evaluate((button: HTMLElement) => button.click());
      await press();
      await afterHold(page);
      await press();
      expect(await x.sentTexts()).toEqual([]);
      await x.pressEnter();
      await expect(new PanelView(page).row).toContainText(words('panel_held_enter'));
      await afterHold(page);
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toHaveLength(1);
    });

    test('a link that came with the paste right before the press is held once', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: [] });
      const { row } = new PanelView(page);
      await row.waitFor();
      await x.paste('See https://evil.org/offer');
      await page.keyboard.press('Enter');
      await expect(row).toContainText(notSent);
      expect(await x.sentTexts()).toEqual([]);
      await afterHold(page);
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toHaveLength(1);
    });
  });
}
