import { notSent, words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { business, goodGreeting } from './scenario';
import { storySurfaces } from './surfaces';

const day = 24 * 60 * 60 * 1000;

test('the same text to more and more people: a tip, then a warning, then it is held', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const x = await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  await x.write(`Hi Ana! ${goodGreeting}`);
  await x.pressEnter();
  await expect.poll(async () => Object.keys(await settings.get('local')).length).toBe(2);
  const local = await settings.get('local');
  const [, sent] = Object.entries(local).find(([key]) => key.startsWith('sent_')) ?? [];
  const toMore = (people: number) =>
    settings.set(
      Object.fromEntries(
        Array.from({ length: people }, (_, at) => [
          `sent_${at}`,
          { ...(sent as object), to: `other${at}` },
        ]),
      ),
      'local',
    );
  await x.call('openChat', '111-222');
  for (const [people, severity] of [
    [3, 'info'],
    [5, 'warning'],
    [10, 'error'],
  ] as const) {
    await toMore(people);
    await openReplica('today', { messages: [], partner: { handle: `new${people}`, name: 'Bo' } });
    await expect(panel.row).toContainText(words('panel_phase_first'));
    await x.write(`Hello Bo, ${goodGreeting}`);
    await panel.row.click();
    await expect(panel.entry('mass-message')).toHaveAttribute('data-severity', severity);
  }
  await x.pressEnter();
  await expect(panel.row).toContainText(notSent);
  // They asked for this text: until midnight it is nobody's mass message, and that can be undone.
  await panel.entry('mass-message').locator('summary').click();
  await panel.press(panel.list.getByRole('button', { name: words('panel_asked_for_it') }));
  await expect(panel.entry('mass-message')).toHaveCount(0);
  await panel.list.getByRole('button', { name: words('panel_undo') }).click();
  await expect(panel.entry('mass-message')).toBeVisible();
  // Where nothing is to be remembered, the answer holds on this page and is stored nowhere.
  await settings.set({ remember: false, guard: 'show' });
  await expect(panel.entry('mass-message')).not.toContainText(words('severity_error'));
  await panel.choose('mass-message', words('panel_asked_for_it'));
  await expect(panel.entry('mass-message')).toHaveCount(0);
  expect(Object.keys(await settings.get('local')).join()).not.toContain('asked_');
  await panel.list.getByRole('button', { name: words('panel_undo') }).click();
  await expect(panel.entry('mass-message')).toBeVisible();
});

for (const [name, isAddressFirst] of [
  ['today', false],
  ['today', true],
  ['legacy', false],
] as const) {
  test(`on ${name}${isAddressFirst ? ', the address first,' : ''} a message is remembered once, though its chat was left before it was delivered`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const sends = async () =>
      Object.entries(await settings.get('local')).filter(([key]) => key.startsWith('sent_'));
    const x = await openReplica(name, { messages: [] });
    const { row } = new PanelView(page);
    await expect(row).toContainText(words('panel_phase_first'));
    await x.call('holdDeliveries', true);
    await x.write(`Hi Ana! ${goodGreeting}`);
    await x.pressEnter();
    await expect.poll(() => x.draft()).toBe('');
    const { open } = x.config;
    if (isAddressFirst) {
      await page.evaluate(async () => {
        history.pushState({}, '', '/home');
        // Something changes in the chat before X has taken it away.
        document.dispatchEvent(new Event('focusin', { bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      });
    }
    await x.call('leaveChat');
    await expect(x.editor).toHaveCount(0);
    await x.call('holdDeliveries', false);
    await x.call('openChat', String(open));
    await expect
      .poll(sends)
      .toEqual([[expect.any(String), expect.objectContaining({ isFirst: true })]]);
    await x.call('leaveChat');
    await x.call('openChat', String(open));
    await expect(row).toContainText(words('panel_phase_unanswered'));
    expect(await sends()).toHaveLength(1);
  });
}

for (const { name } of storySurfaces) {
  test(`on ${name} a wish for no more messages is known a day later, until they write again`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const optOuts = async () =>
      Object.keys(await settings.get('local')).filter((key) => key.startsWith('optout_'));
    await openReplica(name, { messages: [{ from: 'them', text: 'Please stop messaging me' }] });
    await expect.poll(optOuts).toHaveLength(1);
    const [key = ''] = await optOuts();
    await settings.set({ [key]: Date.now() - day }, 'local');
    // The thread no longer shows what they wrote.
    const x = await openReplica(name, { messages: [{ from: 'me', text: 'As you wish' }] });
    const panel = new PanelView(page);
    await x.write('One more offer ');
    await panel.row.click();
    await expect(panel.entry('opted-out')).toHaveAttribute('data-severity', 'error');
    await x.pressEnter();
    await expect(panel.row).toContainText(notSent);
    await x.call('receive', 'By the way: do you deliver on Saturdays?');
    await expect(panel.entry('opted-out')).toHaveCount(0);
    await expect.poll(optOuts).toHaveLength(0);
    expect(await x.sentTexts()).toEqual([]);
  });
}

for (const { name } of storySurfaces) {
  test(`on ${name} the day's limit of people first written to is told of`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set({ ...business, dailyLimit: 3 });
    const firsts = (days: readonly number[]) =>
      Object.fromEntries(
        days.map((ago, index) => [
          `sent_${index}`,
          { to: `other${index}`, at: Date.now() - ago * day, isFirst: true, print: [] },
        ]),
      );
    // Two today, and many on other days.
    await settings.set(firsts([0, 0, 1.5, 2, 3, 4]), 'local');
    const x = await openReplica(name, { messages: [] });
    const panel = new PanelView(page);
    await expect(panel.row).toContainText(words('panel_phase_first'));
    await x.write('Thanks for following us ');
    await panel.row.click();
    await expect(panel.entry('missing-help')).toBeVisible();
    await expect(panel.entry('too-many-today')).toHaveCount(0);
    // Another tab writes to one more.
    await settings.set(firsts([0, 0, 0]), 'local');
    await expect(panel.entry('too-many-today')).toContainText(
      words('too_many_today', { count: 3, limit: 3 }),
    );
    await x.pressEnter();
    await expect.poll(() => x.sentTexts()).toHaveLength(1);
  });
}

test('what was written on another day is known when the thread does not show it', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const x = await openReplica('today', { messages: [] });
  const { row } = new PanelView(page);
  await x.write('Hello Ana, nice to meet you here ');
  await x.pressEnter();
  await expect.poll(async () => Object.keys(await settings.get('local')).length).toBe(2);
  const stored = await settings.get('local');
  const [key, send] = Object.entries(stored).find(([name]) => name.startsWith('sent_')) ?? [''];
  const at = Date.now() - 3 * day;
  await settings.set({ [key]: { ...(send as object), at } }, 'local');
  await openReplica('today', { messages: [] });
  await expect(row).toContainText(words('panel_phase_unanswered'));
});

test('what one account wrote to somebody is nothing that another has written', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set({ ...business, account_other: 'business' });
  const x = await openReplica('today', { messages: [] });
  const { row } = new PanelView(page);
  await expect(row).toContainText(words('panel_phase_first'));
  await x.write('Hello Ana, nice to meet you here ');
  await x.pressEnter();
  await expect.poll(async () => Object.keys(await settings.get('local')).length).toBe(2);
  await openReplica('today', { messages: [], me: 'other' });
  await expect(row).toContainText(words('panel_phase_first'));
  await openReplica('today', { messages: [] });
  await expect(row).toContainText(words('panel_phase_unanswered'));
});

test('old sends are forgotten after 30 days', async ({ openReplica, settings, page }) => {
  await settings.set(business);
  const send = { to: 'a', isFirst: true, print: [] };
  await settings.set(
    {
      sent_old: { ...send, at: Date.now() - 31 * day },
      sent_new: { ...send, at: Date.now() - 29 * day },
      sent_broken: 'nothing',
    },
    'local',
  );
  await openReplica('today');
  await new PanelView(page).row.waitFor();
  await expect
    .poll(async () => Object.keys(await settings.get('local')).filter((key) => key !== 'salt'))
    .toEqual(['sent_new']);
});

test('two tabs that send in the same instant, 60 times in all, lose nothing', async ({
  openReplica,
  settings,
  page,
  context,
}) => {
  await settings.set({ ...business, guard: 'show' });
  const tab = await context.newPage();
  const [one, other] = [
    await openReplica('today', { messages: [], sendDelay: 0 }),
    await openReplica('today', { open: '111-444', sendDelay: 0, tab }),
  ];
  await new PanelView(page).row.waitFor();
  await new PanelView(tab).row.waitFor();
  test.slow();
  const sends = 30;
  for (let at = 0; at < sends; at += 1) {
    await Promise.all([one, other].map((x) => x.dictate(`Message number ${at} to you `)));
    await Promise.all([one, other].map((x) => x.editor.press('Enter')));
  }
  await expect
    .poll(async () => {
      const keys = Object.keys(await settings.get('local'));
      return keys.filter((key) => key.startsWith('sent_')).length;
    })
    .toBe(2 * sends);
});
