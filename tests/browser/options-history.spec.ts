import { notSent, words } from '../words';
import { expect, test } from './fixtures';
import { openOwnPage } from './options-view';
import { PanelView } from './panel';
import { afterHold, business } from './scenario';

const send = { to: 'a', isFirst: true, print: [] };

test('the history says how much it is, is erased, and put back', async ({
  context,
  extensionId,
  settings,
}) => {
  const at = Date.now();
  const local = {
    sent_1: { ...send, at },
    sent_2: { ...send, at },
    optout_a: at,
    chat_a: { rules: ['too-long'], at },
    day_2026: 'broken',
    salt: 'salt',
  };
  await settings.set(local, 'local');
  const view = await openOwnPage(context, extensionId, 'options');
  const history = view.section(words('options_history'));
  await expect(history).toContainText(words('options_history_count', { count: 2 }));
  await history.getByRole('button', { name: words('options_erase') }).click();
  await expect(history).toContainText(words('options_erased', { before: 2, left: 0 }));
  await expect.poll(() => settings.get('local')).toEqual({ salt: 'salt' });
  await history.getByRole('button', { name: words('popup_undo') }).click();
  await expect(history).toContainText(words('options_history_count', { count: 2 }));
  await expect(history.getByRole('button', { name: words('options_erase') })).toBeFocused();
  await expect
    .poll(() => settings.get('local'))
    .toMatchObject({ sent_1: { to: 'a' }, optout_a: at, chat_a: { rules: ['too-long'] } });
});

for (const forcedColors of ['none', 'active'] as const) {
  test(`the parts of a bar differ in more than colour, forced colours: ${forcedColors}`, async ({
    context,
    extensionId,
    settings,
  }) => {
    const today = new Date().toLocaleDateString('sv');
    await settings.set({ [`day_${today}_a`]: { held: 9, passed: 3, changed: 3 } }, 'local');
    const { page } = await openOwnPage(context, extensionId, 'options');
    await page.emulateMedia({ forcedColors });
    const squares = await page.locator('.legend > span').evaluateAll((parts) =>
      parts.map((part) => {
        const { backgroundColor, backgroundImage } = getComputedStyle(part, '::before');
        const isClear = backgroundColor === 'rgba(0, 0, 0, 0)';
        return backgroundImage !== 'none' ? 'hatched' : isClear ? 'hollow' : 'solid';
      }),
    );
    expect(squares).toEqual(['hollow', 'hatched', 'solid']);
    const fills = await page
      .locator('.bars :is(.left, .passed, .changed)[height]:not([height="0"])')
      .evaluateAll((parts) =>
        parts.map((part) => getComputedStyle(part).fill.replace(/^rgb.*/, 'solid')),
      );
    expect(fills).toEqual(['solid', 'url("#hatch")', 'none']);
  });
}

test('turned off, nothing that was sent is remembered, nor counted', async ({
  openReplica,
  page,
  settings,
}) => {
  await settings.set({ ...business, remember: false });
  const x = await openReplica('today', { messages: [] });
  await x.write('Dear {name}, hello ');
  await x.pressEnter();
  await expect(new PanelView(page).row).toContainText(notSent);
  await afterHold(page);
  await x.pressEnter();
  await expect.poll(() => x.sentTexts()).toHaveLength(1);
  await expect(new PanelView(page).row).toContainText(words('panel_phase_unanswered'));
  const keys = Object.keys(await settings.get('local'));
  expect(keys.filter((key) => key !== 'salt')).toEqual([]);
});

test('a message held is counted, and whether it was changed before it went out', async ({
  context,
  extensionId,
  openReplica,
  page,
  settings,
}) => {
  await settings.set(business);
  const { row } = new PanelView(page);
  const counts = async () =>
    Object.entries(await settings.get('local')).flatMap(([key, value]) =>
      key.startsWith('day_') ? [value] : [],
    );
  const x = await openReplica('today', { messages: [] });
  await x.write('Dear {name}, hello ');
  await x.pressEnter();
  await expect(row).toContainText(notSent);
  await expect.poll(counts).toEqual([{ held: 1, passed: 0, changed: 0 }]);
  await afterHold(page);
  await x.write('and [link] ');
  await x.pressEnter();
  await expect(row).toContainText(notSent);
  await afterHold(page);
  await x.pressEnter();
  await expect.poll(() => x.sentTexts()).toHaveLength(1);
  await expect.poll(counts).toEqual([{ held: 1, passed: 0, changed: 1 }]);
  // A page opened anew is a tab of its own to storage.
  const bo = await openReplica('today', { messages: [], partner: { handle: 'bo', name: 'Bo' } });
  await expect(row).toContainText(words('panel_phase_first'));
  await bo.type('Dear {name}, hello ');
  await bo.pressEnter();
  await expect(row).toContainText(notSent);
  await afterHold(page);
  await bo.pressEnter();
  await expect.poll(counts).toContainEqual({ held: 1, passed: 1, changed: 0 });

  const view = await openOwnPage(context, extensionId, 'options');
  const month = view.section(words('options_month'));
  await expect(month).toContainText(words('options_month_sum', { held: 2, changed: 1, passed: 1 }));
  await expect(month.getByRole('table').getByRole('row')).toHaveCount(2);
  await view
    .section(words('options_history'))
    .getByRole('button', { name: words('options_erase') })
    .click();
  await expect(month).toContainText(words('options_month_none'));
});
