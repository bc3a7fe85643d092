import { business } from '../browser/scenario';
import { notSent, words, wordsLike } from '../words';
import { expect, soon, surfaces, test } from './story';

const blank = 'Dear {name}, thanks for following us! ';

for (const surface of surfaces) {
  test.describe(surface, () => {
    test.beforeEach(({ settings }) => settings.set(business));

    test('Enter is held once, and sends the second time', async ({ openChat }) => {
      const chat = await openChat(surface, { messages: [] });
      await chat.write(blank);
      await chat.pressEnter();
      await soon(chat.row).toContain(words('panel_held_enter'));
      expect((await chat.entries('unfilled-placeholder')).join()).toContain('{name}');
      await soon(chat.alert).toMatch(notSent);
      expect(await chat.hasFocus()).toBe(true);
      expect(await chat.sentTexts()).toEqual([]);
      expect(await chat.draft()).toBe(blank);
      expect(await chat.text()).toBe(blank);
      await chat.afterHold();
      await chat.pressEnter();
      await soon(chat.sentTexts).toEqual([blank]);
      await soon(chat.list).toBe('');
    });

    test('a click on Send is held once, and sends the second time', async ({ openChat }) => {
      const chat = await openChat(surface, { messages: [] });
      await chat.write(blank);
      await chat.clickSend();
      await soon(chat.row).toContain(words('panel_held_click'));
      expect(await chat.sentTexts()).toEqual([]);
      await chat.afterHold();
      await chat.clickSend();
      await soon(chat.sentTexts).toHaveLength(1);
    });

    test('keys on Send are held like any other, by Space and by Enter', async ({ openChat }) => {
      const chat = await openChat(surface, { messages: [] });
      await chat.write(blank);
      await chat.focus('send');
      await chat.tab.press(' ');
      await soon(chat.row).toContain(words('panel_held_click'));
      await chat.write('and [link] ');
      await chat.focus('send');
      await chat.afterHold();
      await chat.tab.press('Enter');
      await soon(async () => (await chat.entries('unfilled-placeholder')).length).toBe(2);
      await soon(chat.row).toMatch(notSent);
      expect(await chat.sentTexts()).toEqual([]);
      await chat.afterHold();
      await chat.tab.press('Enter');
      await soon(chat.sentTexts).toHaveLength(1);
    });

    test('a double press, a held-down key and a double click are one press', async ({
      openChat,
    }) => {
      const chat = await openChat(surface, { messages: [] });
      await chat.write(blank);
      // One right behind the other, without waiting for what the first one does.
      await Promise.all([chat.tab.press('Enter'), chat.tab.press('Enter')]);
      await soon(chat.row).toMatch(notSent);
      expect(await chat.sentTexts()).toEqual([]);
      await chat.call('setDraft', 'Dear [First Name], hello');
      await soon(chat.text).toContain('[First Name]');
      await chat.afterHold();
      await chat.focus();
      for (let repeat = 0; repeat < 4; repeat += 1) {
        await chat.tab.down('Enter');
        if (repeat === 0) await chat.afterHold();
      }
      await chat.tab.up('Enter');
      expect(await chat.sentTexts()).toEqual([]);
      await chat.call('setDraft', 'Dear %FIRSTNAME%, hello');
      await soon(chat.text).toContain('%FIRSTNAME%');
      await chat.afterHold();
      await chat.clickSend(2);
      expect(await chat.sentTexts()).toEqual([]);
    });

    test('what was held once passes after edits; anything new is held', async ({ openChat }) => {
      const chat = await openChat(surface, { messages: [] });
      await chat.type('Dear {name},\nhello ');
      expect(await chat.text()).toBe('Dear {name},\nhello ');
      expect(await chat.row()).not.toMatch(notSent);
      await chat.pressEnter();
      await soon(chat.row).toMatch(notSent);
      await chat.afterHold();
      await chat.write('and [link] ');
      await chat.pressEnter();
      await soon(async () => (await chat.entries('unfilled-placeholder')).length).toBe(2);
      expect(await chat.sentTexts()).toEqual([]);
      await chat.afterHold();
      await chat.write('more ');
      await chat.clickSend();
      await soon(chat.sentTexts).toHaveLength(1);
      // What is written next would come before their reply.
      await soon(chat.row).toContain(words('panel_to_check', { count: 1 }));
      // The next draft starts afresh: the same words are held again.
      await chat.write('Dear {name}, hello ');
      await chat.pressEnter();
      await soon(chat.row).toMatch(notSent);
      expect(await chat.sentTexts()).toHaveLength(1);
    });

    test('warnings are not held', async ({ openChat }) => {
      const chat = await openChat(surface, { messages: [] });
      await chat.write('See https://evil.org and https://acme.com/a ');
      await soon(chat.row).toMatch(wordsLike('panel_to_check'));
      await chat.pressEnter();
      await soon(chat.sentTexts).toHaveLength(1);
    });

    test('a personal account is told so before a word, and held once', async ({
      openChat,
      settings,
    }) => {
      await settings.set({ accountType: 'personal', account_acme: 'personal' });
      const chat = await openChat(surface, { messages: [] });
      await soon(chat.row).toMatch(wordsLike('panel_personal', 'panel_as_personal'));
      await soon(chat.row).toContain(words('panel_phase_first'));
      // The old page shows no handle before a word of theirs.
      const instead = words('panel_personal_ahead', { partner: '@ana' });
      if (surface === 'today') await soon(chat.row).toContain(instead);
      await chat.write('Hey, thanks for following! ');
      await chat.pressEnter();
      await soon(chat.rules).toContain('personal-account');
      expect(await chat.sentTexts()).toEqual([]);
      await chat.afterHold();
      await chat.pressEnter();
      await soon(chat.sentTexts).toHaveLength(1);
      // It concerns the person: shown from now on, and no longer held here.
      await chat.write('One more thing ');
      await soon(chat.row).toContain(words('panel_to_check', { count: 1 }));
      await chat.pressEnter();
      await soon(chat.sentTexts).toHaveLength(2);
    });

    test('a script that presses Send is held, and is never the second press', async ({
      openChat,
    }) => {
      const chat = await openChat(surface, { messages: [] });
      await chat.write(blank);
      await chat.pressSendByScript();
      await soon(chat.row).toContain(words('panel_held_script'));
      await chat.afterHold();
      await chat.pressSendByScript();
      expect(await chat.sentTexts()).toEqual([]);
      await chat.pressEnter();
      await soon(chat.row).toContain(words('panel_held_enter'));
      await chat.afterHold();
      await chat.pressEnter();
      await soon(chat.sentTexts).toHaveLength(1);
    });

    test('a link that came with the paste right before the press is held once', async ({
      openChat,
    }) => {
      const chat = await openChat(surface, { messages: [] });
      await soon(chat.row).toContain(words('panel_nothing'));
      await chat.paste('See https://evil.org/offer');
      await chat.tab.press('Enter');
      await soon(chat.row).toMatch(notSent);
      expect(await chat.sentTexts()).toEqual([]);
      await chat.afterHold();
      await chat.pressEnter();
      await soon(chat.sentTexts).toHaveLength(1);
    });
  });
}
