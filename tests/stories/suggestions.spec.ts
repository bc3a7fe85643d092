import { business } from '../browser/scenario';
import { words } from '../words';
import { expect, soon, surfaces, test } from './story';

/** Each writes in another way: within a line, over several, with nothing left, with nothing replaced. */
const cases = [
  {
    title: 'a word is replaced, after emoji and a line break',
    rule: 'insecure-link',
    before: 'Hi 😀 👩‍👩‍👧!\nSee http://acme.com/a today',
    after: /^Hi 😀 👩‍👩‍👧!\nSee https:\/\/acme\.com\/a today$/,
  },
  {
    title: 'edits in several lines are one',
    rule: 'several-links',
    before: 'A https://acme.com/a here\nB https://acme.com/b here\nC https://acme.com/c here',
    after: /^A https:\/\/acme\.com\/a here\nB here\nC here$/,
  },
  {
    title: 'a word is taken away',
    rule: 'link-outside-domain',
    says: words('suggest_remove_link', { link: 'https://evil.org/a' }),
    before: 'See https://evil.org/a today',
    after: /^See today$/,
  },
  {
    title: 'the whole draft is taken away',
    rule: 'link-outside-domain',
    says: words('suggest_remove_link', { link: 'https://evil.org/a' }),
    before: 'https://evil.org/a',
    after: /^$/,
  },
  {
    title: 'words are added where nothing is selected',
    rule: 'missing-help',
    before: 'Thanks for following us! See https://acme.com/a',
    after: /^Thanks for following us! See https:\/\/acme\.com\/a.+@AcmeHelp/s,
  },
];

for (const surface of surfaces) {
  test.describe(surface, () => {
    test.beforeEach(({ settings }) => settings.set(business));

    test('each kind of suggestion: caret and focus right, and one Ctrl+Z takes it back', async ({
      openChat,
    }) => {
      const chat = await openChat(surface, { messages: [] });
      await soon(chat.row).toContain(words('panel_phase_first'));
      for (const { title, rule, says, before, after } of cases) {
        await test.step(title, async () => {
          await chat.write(before);
          await chat.clickRow();
          await chat.clickSuggestion(rule, says);
          await soon(chat.draft).toMatch(after);
          const written = await chat.draft();
          await soon(chat.text).toBe(written);
          expect(await chat.hasFocus()).toBe(true);
          await soon(chat.caret).toBe(written.length);
          await chat.tab.press('Control+z');
          await soon(chat.draft).toBe(before);
          await soon(chat.text).toBe(before);
          // It goes on as if nothing had been.
          await chat.write(' Bye');
          await soon(chat.draft).toContain(' Bye');
          expect(await chat.text()).toBe(await chat.draft());
          await chat.clear();
          await soon(chat.draft).toBe('');
          await soon(chat.list).toBe('');
        });
      }
    });

    test('by keys alone, with the caret in the middle, and X hears none of them', async ({
      openChat,
    }) => {
      const chat = await openChat(surface, { messages: [{ from: 'them', text: 'Hello' }] });
      const { tab } = chat;
      await soon(chat.row).toContain(words('panel_nothing'));
      const before = 'Dear {name} 😀,\nsee http://acme.com/a, and so on. ';
      const after = before.replace('http:', 'https:');
      await chat.type(before);
      // Into the middle of the words after the link.
      for (let step = 0; step < 'so on. '.length; step += 1) await tab.press('ArrowLeft');
      await soon(chat.caret).toBe(before.indexOf('so on'));
      await tab.press('F8');
      await soon(chat.focused).toBe('unfilled-placeholder');
      await tab.press('ArrowDown');
      await soon(chat.focused).toBe('insecure-link');
      await tab.press('ArrowUp');
      await soon(chat.focused).toBe('unfilled-placeholder');
      await tab.press('End');
      await soon(chat.focused).toBe(words('templates'));
      await tab.press('ArrowUp');
      await soon(chat.focused).toBe('insecure-link');
      await tab.press('Tab');
      const use = words('suggest_secure_link', { link: 'https://acme.com/a' });
      await soon(chat.focused).toBe(use);
      await tab.press('Enter');
      await soon(chat.text).toBe(after);
      await soon(chat.draft).toBe(after);
      expect(await chat.hasFocus()).toBe(true);
      await soon(chat.caret).toBe(after.indexOf('so on'));
      await soon(chat.rules).not.toContain('insecure-link');
      await tab.press('Control+z');
      await soon(chat.text).toBe(before);
      await soon(chat.draft).toBe(before);
      await soon(chat.rules).toContain('insecure-link');
      // X's own one-key shortcuts; in Firefox `/` and `?` are the browser's, to find words.
      await tab.press('F8');
      await soon(chat.focused).toBe('unfilled-placeholder');
      for (const key of ['n', 'm', 'i', '.']) await tab.press(key);
      expect(await chat.shortcuts()).toEqual([]);
      await tab.press('Escape');
      await soon(chat.hasFocus).toBe(true);
      await tab.press('End');
      await tab.type('!');
      await soon(chat.draft).toBe(`${before}!`);
      expect(await chat.sentTexts()).toEqual([]);
    });
  });
}
