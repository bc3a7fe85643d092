import { business } from '../browser/scenario';
import { notSent, words } from '../words';
import { expect, soon, surfaces, test } from './story';

const answered = { messages: [{ from: 'them', text: 'Hello?' }] } as const;

for (const surface of surfaces) {
  test.describe(surface, () => {
    test.beforeEach(({ settings }) => settings.set(business));

    test('an attachment that is spoken of is missed until it is there', async ({ openChat }) => {
      const chat = await openChat(surface, answered);
      await chat.write('I’ve attached the invoice. ');
      await chat.clickRow();
      await soon(chat.rules).toEqual(['missing-attachment']);
      await chat.attach();
      await soon(chat.rules).toEqual([]);
    });

    test('a reply in another language is a tip until two were written', async ({ openChat }) => {
      const french = 'Bonjour, est-ce que vous êtes ouverts demain matin ?';
      const english = 'Yes, we are open from nine to five on all days. ';
      const chat = await openChat(surface, { messages: [{ from: 'them', text: french }] });
      await chat.write(english);
      await chat.clickRow();
      await soon(chat.rules).toEqual(['other-language']);
      expect(await chat.list()).toContain('French');
      await chat.pressEnter();
      await soon(chat.sentTexts).toHaveLength(1);
      await chat.write('You will find us next to the station, as in all the years. ');
      await chat.pressEnter();
      await soon(chat.sentTexts).toHaveLength(2);
      await chat.write(english);
      await soon(chat.row).toContain(words('panel_nothing'));
      await chat.clickRow();
      await soon(chat.rules).toEqual([]);
    });

    test('what someone wrote in one chat is held in another, and not where it belongs', async ({
      openChat,
    }) => {
      const chat = await openChat(surface, {
        messages: [{ from: 'them', text: 'I am ana.lima@mail.org, order 482193' }],
      });
      await soon(chat.row).toContain(words('panel_phase_answered'));
      await chat.call('openChat', '111-444');
      await chat.write('We wrote to ana.lima@mail.org about order 482193. ');
      await chat.clickRow();
      await soon(chat.rules).toEqual(
        expect.arrayContaining(['foreign-details', 'foreign-details']),
      );
      await chat.pressEnter();
      await soon(chat.row).toMatch(notSent);
      expect(await chat.sentTexts()).toEqual([]);
      await chat.clear();
      await chat.call('openChat', '111-222');
      await chat.write('We wrote to ana.lima@mail.org about order 482193. ');
      await chat.clickRow();
      await soon(chat.rules).toEqual([]);
    });
  });
}
