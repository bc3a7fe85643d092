import { business } from '../browser/scenario';
import { words } from '../words';
import { expect, soon, surfaces, test } from './story';

const start = 'https://acme.com/start';
const known = { ...business, usefulPages: [{ title: 'Start here', url: start }] };
/** Every placeholder, and one that nothing is known for. */
const everything = {
  title: 'Everything',
  text: 'Hi {first name} ({full name}, {handle}),\nsee {page:Start here} on {site}, ask {help}.\nOrder {detail}',
  for: 'both',
  place: 0,
};
const sarah = { name: 'Sarah Connor', handle: 'sarahc' };

test('a draft saved as a template has nobody’s name, handle or details in it', async ({
  openChat,
  settings,
}) => {
  await settings.set(known);
  const chat = await openChat('today', {
    partner: sarah,
    messages: [{ from: 'them', text: 'Hello' }],
  });
  await chat.write(
    'Dear Sarah Connor, order AB123456 has shipped. @sarahc or connor@mail.example? Ask @AcmeHelp, sarah! ',
  );
  await chat.clickRow();
  await chat.clickButton(words('panel_save_template'));
  const text =
    'Dear {full name}, order {detail} has shipped. {handle} or {detail}? Ask @AcmeHelp, {first name}!';
  await soon(chat.list).toContain(text);
  await soon(chat.focused).not.toBeNull();
  await chat.tab.press('Control+a');
  await chat.tab.type('Shipped');
  await chat.clickButton(words('template_save'));
  await soon(chat.list).toContain(words('template_saved', { title: 'Shipped' }));
  const saved = Object.entries(await settings.get()).filter(([key]) => /^template_/.test(key));
  expect(saved).toEqual([[expect.any(String), { title: 'Shipped', text, for: 'reply', place: 0 }]]);
});

for (const surface of surfaces) {
  test.describe(surface, () => {
    test('the welcome in two presses: checked, a line of one’s own, undone in one step', async ({
      openChat,
      settings,
    }) => {
      await settings.set(known);
      const chat = await openChat(surface, { partner: sarah, messages: [] });
      await soon(chat.row).toContain(words('panel_phase_first'));
      await chat.focus();
      await chat.clickButton(words('templates'));
      await soon(chat.list).toContain(start);
      await chat.tab.down('Enter');
      await soon(chat.draft).toContain(start);
      // A key that is still down sends nothing.
      await chat.tab.down('Enter');
      await chat.tab.up('Enter');
      expect(await chat.sentTexts()).toEqual([]);
      await soon(chat.draft).toMatch(/^.*Sarah[^\n]+\n\n.*https:\/\/acme\.com\/start\n.*@AcmeHelp/);
      const welcome = await chat.draft();
      await soon(chat.text).toBe(welcome);
      expect(await chat.hasFocus()).toBe(true);
      await soon(chat.caret).toBe(welcome.indexOf('\n\n') + 1);
      await soon(chat.row).toContain(words('panel_add_line', { name: 'Sarah' }));
      expect(await chat.rules()).toEqual([]);
      await chat.tab.type('Loved your talk in Berlin.');
      await soon(chat.draft).toBe(welcome.replace('\n\n', '\nLoved your talk in Berlin.\n'));
      await soon(chat.row).toContain(words('panel_ready'));
      await chat.clear();
      await soon(chat.draft).toBe('');
      await chat.clickButton(words('templates'));
      await soon(chat.list).toContain(start);
      await chat.tab.press('Enter');
      await soon(chat.draft).toBe(welcome);
      await chat.tab.press('Control+z');
      await soon(chat.draft).toBe('');
      await soon(chat.text).toBe('');
    });

    test('one’s own at the caret, found by typing; what is not known is selected, and held', async ({
      openChat,
      settings,
    }) => {
      const other = { title: 'Other', text: 'Something else', for: 'reply', place: 1 };
      await settings.set({ ...known, template_a1: everything, template_b2: other });
      const chat = await openChat(surface, {
        partner: sarah,
        messages: [{ from: 'them', text: 'Hello' }],
      });
      await soon(chat.row).toContain(words('panel_phase_answered'));
      const before = 'One moment.And bye';
      await chat.type(before);
      for (let step = 0; step < 'And bye'.length; step += 1) await chat.tab.press('ArrowLeft');
      await soon(chat.caret).toBe('One moment.'.length);
      await chat.tab.press('F8');
      await soon(chat.focused).toBe(words('templates'));
      await chat.tab.press('Enter');
      await soon(chat.list).toContain('Something else');
      await chat.tab.type('order every');
      await soon(chat.list).not.toContain('Something else');
      await chat.tab.press('Enter');
      const filled = `Hi Sarah (Sarah Connor, @sarahc),\nsee ${start} on acme.com, ask @AcmeHelp.\nOrder {detail}`;
      await soon(chat.draft).toBe(`One moment. ${filled} And bye`);
      await soon(chat.text).toBe(await chat.draft());
      expect(await chat.hasFocus()).toBe(true);
      await chat.pressEnter();
      await soon(chat.row).toContain(words('panel_held_enter'));
      await soon(chat.rules).toContain('unfilled-placeholder');
      await chat.tab.press('Control+z');
      await soon(chat.draft).toBe(before);
      await soon(chat.text).toBe(before);
      expect(await chat.sentTexts()).toEqual([]);
    });
  });
}
