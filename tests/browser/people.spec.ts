import { notSent, words, wordsLike } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { afterHold, business } from './scenario';
import { storySurfaces } from './surfaces';

/** The part of the history that says who was written to. */
async function sends(settings: { get(area: 'local'): Promise<Record<string, unknown>> }) {
  const stored = await settings.get('local');
  return Object.entries(stored).filter(([key]) => key.startsWith('sent_'));
}

for (const surface of storySurfaces) {
  test.describe(surface.name, () => {
    test.beforeEach(async ({ settings }) => settings.set(business));

    test('a send is remembered by its result, once; a held one is not', async ({
      openReplica,
      settings,
      page,
    }) => {
      const x = await openReplica(surface.name, {
        messages: [{ from: 'me', text: 'Hello Ana' }],
        newIdOnSend: true,
      });
      const { row } = new PanelView(page);
      await expect(row).toContainText(words('panel_phase_unanswered'));
      await x.write('Did you see my note? ');
      await x.pressEnter();
      await expect(row).toContainText(notSent);
      expect(await sends(settings)).toHaveLength(0);
      await afterHold(page);
      await x.pressEnter();
      await expect.poll(() => sends(settings).then((all) => all.length)).toBe(1);
      const [entry] = await sends(settings);
      expect(Object.keys(entry?.[1] ?? {}).sort()).toEqual(['at', 'isFirst', 'print', 'to']);
    });

    test('a reply that arrives while typing changes the phase and is told of', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: [{ from: 'them', text: 'Hi!' }] });
      const panel = new PanelView(page);
      await expect(panel.row).toContainText(words('panel_phase_answered'));
      await x.write('Let me check ');
      await x.call('receive', 'Never mind, found it');
      await panel.row.click();
      await expect(panel.entry('answered-meanwhile')).toHaveAttribute('data-severity', 'info');
    });

    test("a colleague's answer is seen, and holds", async ({ openReplica, page }) => {
      const x = await openReplica(surface.name, { messages: [{ from: 'them', text: 'Hi!' }] });
      const panel = new PanelView(page);
      await expect(panel.row).toContainText(words('panel_phase_answered'));
      await x.write('Let me check ');
      await x.call('addOutgoing', 'Here is your answer');
      await expect(panel.row).toContainText(words('panel_to_check', { count: 1 }));
      await x.pressEnter();
      await expect(panel.entry('answered-meanwhile')).toHaveAttribute('data-severity', 'error');
      expect(await x.sentTexts()).toEqual([]);
    });

    test('somebody who asked for no more messages', async ({ openReplica, page }) => {
      const x = await openReplica(surface.name, {
        messages: [
          { from: 'me', text: 'Our offer' },
          { from: 'them', text: 'Please stop messaging me' },
        ],
      });
      const panel = new PanelView(page);
      await x.write('We will, sorry ');
      await panel.row.click();
      await expect(panel.entry('opted-out')).toHaveAttribute('data-severity', 'warning');
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toHaveLength(1);
      await x.write('One more offer ');
      await x.pressEnter();
      await expect(panel.entry('opted-out')).toHaveAttribute('data-severity', 'error');
      expect(await x.sentTexts()).toHaveLength(1);
    });

    test('a greeting by the name of the last chat is held', async ({ openReplica, page }) => {
      const x = await openReplica(surface.name, { partner: { name: 'Sarah Connor' } });
      const panel = new PanelView(page);
      await panel.row.waitFor();
      await x.call('openChat', '111-444');
      await expect(panel.row).toBeVisible();
      await x.write('Hi Sarah, it has shipped. ');
      await x.pressEnter();
      await expect(panel.entry('wrong-name')).toContainText('Sarah');
      expect(await x.sentTexts()).toEqual([]);
    });

    test('an account nobody told us about is asked about, and its first send held once', async ({
      openReplica,
      settings,
      page,
    }) => {
      await settings.set({ account_joe: 'personal' });
      const x = await openReplica(surface.name, { messages: [], me: 'newcomer' });
      const panel = new PanelView(page);
      await expect(panel.row).toContainText(words('panel_phase_first'));
      await expect(panel.host).toContainText(words('panel_ask_account', { account: '@newcomer' }));
      await x.write('Thanks for following us! ');
      await x.pressEnter();
      await expect(panel.entry('account-unseen')).toContainText(words('account_unseen_title'));
      expect(await x.sentTexts()).toEqual([]);
      await panel.list.getByRole('button', { name: words('panel_business') }).click();
      await expect(panel.row).not.toContainText(notSent);
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toHaveLength(1);
    });

    test('after a switch of accounts the first send is held once', async ({
      openReplica,
      page,
      settings,
    }) => {
      await settings.set({ account_other: 'business' });
      const x = await openReplica(surface.name);
      const panel = new PanelView(page);
      await expect(panel.row).toContainText(words('panel_as', { account: '@acme' }));
      await x.call('switchAccount', 'other');
      await x.write('Hello there ');
      await expect(panel.row).toContainText(words('panel_as', { account: '@other' }));
      await x.pressEnter();
      await expect(panel.alert).toContainText(wordsLike('account_switched'));
      expect(await x.sentTexts()).toEqual([]);
      await afterHold(page);
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toHaveLength(1);
      await x.write('And again ');
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toHaveLength(2);
    });
  });
}

for (const [people, severity] of [
  [3, null],
  [6, 'warning'],
  [40, 'error'],
] as const) {
  test(`a group of ${people} in which nobody has answered`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica('today', { group: true, people, messages: [] });
    const panel = new PanelView(page);
    await expect(panel.row).toContainText(words('panel_phase_first'));
    await x.write('Hello everybody, news from us ');
    await panel.row.click();
    const entry = panel.entry('mass-message');
    if (severity === null) await expect(entry).toHaveCount(0);
    else await expect(entry).toHaveAttribute('data-severity', severity);
    await expect(panel.entry('missing-thanks')).toHaveCount(0);
  });
}

test('a failed send does not count, a retried one does', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const x = await openReplica('today', { messages: [] });
  const { row } = new PanelView(page);
  await expect(row).toContainText(words('panel_phase_first'));
  await x.call('failNextSend');
  await x.write('Hello Ana, nice to meet you ');
  await x.pressEnter();
  await expect(x.rows.last()).toHaveAttribute('data-send-status', 'failed');
  await expect(row).toContainText(words('panel_phase_first'));
  expect(await sends(settings)).toHaveLength(0);
  await x.rows
    .last()
    .getByRole('button', { name: /try again/i })
    .click();
  await expect.poll(() => sends(settings).then((all) => all.length)).toBe(1);
  await expect(row).toContainText(words('panel_phase_unanswered'));
});

test('an edit of a sent message is no new message', async ({ openReplica, settings, page }) => {
  await settings.set(business);
  const x = await openReplica('today', { messages: [{ from: 'me', text: 'Hello Ana' }] });
  const { row } = new PanelView(page);
  await expect(row).toContainText(words('panel_phase_unanswered'));
  await x.call('setDraft', 'Hello Ana');
  await expect(row).toContainText(words('panel_phase_unknown'));
});

test('where the page shows no account, the sentences name none', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set({ ...business, accountType: 'personal' });
  const x = await openReplica('chat', { messages: [{ from: 'me', text: 'Hello' }] });
  const panel = new PanelView(page);
  await x.write('Hello Ana, nice to meet you ');
  await panel.row.click();
  await expect(panel.entry('personal-account')).toContainText(words('personal_account_unnamed'));
  await x.call('addOutgoing', 'Here is your answer');
  await expect(panel.entry('answered-meanwhile')).toContainText(
    words('answered_meanwhile_unnamed'),
  );
  await x.pressEnter();
  await expect(panel.alert).toContainText(words('answered_meanwhile_unnamed'));
  await expect(panel.alert).not.toContainText('@');
});

test('a group of a thousand is many people, a time in the place of their number is none', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const panel = new PanelView(page);
  for (const [disappearing, isMany] of [
    [null, true],
    ['24h', false],
  ] as const) {
    const x = await openReplica('today', {
      group: true,
      people: 1000,
      disappearing,
      messages: [],
    });
    await x.type('Dear {name}, hello ');
    await panel.row.click();
    await expect(panel.entry('unfilled-placeholder')).toBeVisible();
    await expect(panel.entry('mass-message')).toHaveCount(isMany ? 1 : 0);
  }
});
