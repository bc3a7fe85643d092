import { business } from '../browser/scenario';
import { words } from '../words';
import { expect, soon, surfaces, test } from './story';

/** A draft whose words must not be in any address. */
const draft = 'A secret word for you ';
const long = `${'Something worth knowing about our work. '.repeat(9)}The end. `;

for (const surface of surfaces) {
  test.describe(surface, () => {
    test('Mention opens a post with the handle, Follow the profile', async ({
      openChat,
      settings,
      site,
      driver,
    }) => {
      await settings.set({ ...business, accountType: 'personal', account_acme: 'personal' });
      const chat = await openChat(surface, { messages: [] });
      // With the phase come more warnings, which move the others.
      await soon(chat.row).toContain(words('panel_phase_first'));
      await chat.write(draft);
      await chat.clickRow();
      await chat.clickButton(words('panel_mention', { partner: '@ana' }));
      const post = 'https://x.com/intent/post?text=%40ana%20';
      await soon(async () => site.visits).toEqual([post]);
      expect(await driver.readClipboard(chat.tab)).toBe(draft);
      await chat.tab.toFront();
      await soon(chat.list).toContain(words('panel_copied'));
      await chat.clickButton(words('panel_follow', { partner: '@ana' }));
      await soon(async () => site.visits).toEqual([post, 'https://x.com/ana']);
      expect(await chat.draft()).toBe(draft);
      expect(await chat.text()).toBe(draft);
      expect(await chat.sentTexts()).toEqual([]);
    });

    test('a long greeting can be copied as a blog draft', async ({
      openChat,
      settings,
      site,
      driver,
    }) => {
      await settings.set(business);
      const chat = await openChat(surface, { messages: [] });
      // With the phase come more warnings, which move the others.
      await soon(chat.row).toContain(words('panel_phase_first'));
      await chat.write(long);
      await chat.clickRow();
      await chat.clickButton(words('panel_blog'));
      await soon(chat.list).toContain(words('panel_copied'));
      expect(await driver.readClipboard(chat.tab)).toBe(
        words('panel_blog_draft', { text: long, site: 'acme.com', handle: '@AcmeHelp' }),
      );
      expect(site.visits).toEqual([]);
      expect(await chat.draft()).toBe(long);
      expect(await chat.sentTexts()).toEqual([]);
    });
  });
}

// How many are in a group is not to be read on the old page.
test('what goes to many can be posted: an empty post, and the draft on the clipboard', async ({
  openChat,
  settings,
  site,
  driver,
}) => {
  await settings.set(business);
  const chat = await openChat('today', { group: true, people: 40, messages: [] });
  await chat.write(draft);
  await chat.clickRow();
  await chat.clickButton(words('panel_post'));
  await soon(async () => site.visits).toEqual(['https://x.com/intent/post']);
  expect(await driver.readClipboard(chat.tab)).toBe(draft);
  expect(await chat.draft()).toBe(draft);
  expect(await chat.sentTexts()).toEqual([]);
});
