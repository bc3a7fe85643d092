import { business } from '../browser/scenario';
import { soon, surfaces, test } from './story';

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
  });
}
