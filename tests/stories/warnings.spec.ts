import { business, goodGreeting } from '../browser/scenario';
import { words, wordsLike } from '../words';
import { expect, soon, surfaces, test } from './story';

for (const surface of surfaces) {
  test.describe(surface, () => {
    test.beforeEach(({ settings }) => settings.set(business));

    test('the row stands above the composer before a word is typed', async ({ openChat }) => {
      const chat = await openChat(surface, { messages: [] });
      await soon(chat.row).toContain(words('panel_as', { account: '@acme' }));
      await soon(chat.row).toContain(words('panel_phase_first'));
      const [row, form] = [await chat.placeOfRow(), await chat.placeOf('form')];
      expect(row?.height).toBe(32);
      expect(form && row && row.top + row.height <= form.top + 1).toBe(true);
    });

    test('warnings follow typing, deleting, pasting and dictation', async ({ openChat }) => {
      const chat = await openChat(surface, { messages: [] });
      await soon(chat.row).toContain(words('panel_phase_first'));
      await chat.type('Look at https://evil.org/a ');
      await soon(chat.row).toContain(words('panel_to_check', { count: 1 }));
      await chat.clear();
      await soon(chat.row).toContain(words('panel_nothing'));
      await chat.paste('See https://evil.org and https://acme.com/a');
      await soon(chat.row).toContain(words('panel_to_check', { count: 2 }));
      await chat.clickRow();
      await soon(chat.rules).toEqual(
        expect.arrayContaining(['link-outside-domain', 'several-links', 'missing-help']),
      );
      expect((await chat.entries('link-outside-domain')).join()).toContain('evil.org');
      await chat.clear();
      await soon(chat.list).toBe('');
      await chat.tab.insert('Hello {name} and welcome');
      await soon(chat.row).toContain(words('panel_to_check', { count: 1 }));
      expect(await chat.draft()).toBe('Hello {name} and welcome');
    });

    test('a draft that the page sets itself is read, too', async ({ openChat }) => {
      const chat = await openChat(surface, { messages: [] });
      await chat.call('setDraft', 'Dear {name}, hello');
      await soon(chat.row).toContain(words('panel_to_check', { count: 1 }));
      await chat.call('setDraft', '');
      await soon(chat.row).toContain(words('panel_nothing'));
    });

    test('the word at the caret is left in peace until it is finished, or came by paste', async ({
      openChat,
    }) => {
      const chat = await openChat(surface, { messages: [] });
      await soon(chat.row).toContain(words('panel_nothing'));
      const one = words('panel_to_check', { count: 1 });
      // Fewer milliseconds between the keys than the pause that settles a word.
      await chat.type('Have a look at https://evil.org');
      expect(await chat.row()).not.toContain(one);
      await soon(chat.row).toContain(one);
      await chat.tab.type('/page');
      await soon(chat.row).not.toContain(one);
      await chat.tab.press(' ');
      // Sooner than the second that settles a word.
      await expect.poll(chat.row, { intervals: [20], timeout: 900 }).toContain(one);
      await chat.clear();
      await soon(chat.row).toContain(words('panel_nothing'));
      await chat.paste('See https://evil.org');
      await expect
        .poll(chat.row, { intervals: [20], timeout: 900 })
        .toMatch(wordsLike('panel_to_check'));
    });

    test('the checklist ticks itself off, and says when all is well', async ({ openChat }) => {
      const chat = await openChat(surface, { messages: [] });
      await soon(chat.row).toContain(`○ ${words('panel_thanks')}`);
      await chat.write('Thanks for following us! ');
      await soon(chat.row).toContain(`✓ ${words('panel_thanks')}`);
      await soon(chat.row).toContain(`○ ${words('panel_help')}`);
      await chat.clear();
      await chat.write(goodGreeting);
      await soon(chat.row).toContain(words('panel_ready'));
    });

    test('sending clears what was said', async ({ openChat }) => {
      const chat = await openChat(surface, { messages: [{ from: 'them', text: 'Hello' }] });
      await chat.write('Hello, see bit.ly/abc ');
      await soon(chat.row).toMatch(wordsLike('panel_to_check'));
      await chat.pressEnter();
      await soon(chat.sentTexts).toHaveLength(1);
      await soon(chat.row).toContain(words('panel_nothing'));
    });
  });
}
