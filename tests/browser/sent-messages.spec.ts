import type { Behaviour } from '../pages/config';
import { notSent, words, wordsLike } from '../words';
import type { ExtensionStorage } from './extension-storage';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { afterHold, business } from './scenario';

/*
 * X shows a message otherwise than it was written, and lets people change it afterwards: each is
 * remembered once, an edit never.
 */
const sends = async (settings: ExtensionStorage) =>
  Object.keys(await settings.get('local')).filter((key) => key.startsWith('sent_'));

const shown: [string, Partial<Behaviour>][] = [
  ['as it was written', {}],
  ['with links and without the marks', { linksInRows: true, markdown: true, trims: true }],
  ['in several blocks', { linksInRows: true, markdown: true, blocks: true, trims: true }],
];
for (const [how, behaviour] of shown) {
  test(`a message that its row shows ${how} is remembered once, its edit is no message`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica('today', { ...behaviour, arrowUpEdits: true, messages: [] });
    const { row } = new PanelView(page);
    await expect(row).toContainText(words('panel_phase_first'));
    await x.paste(
      ' **Thanks** for following us!\n\n- Start at https://acme.com/start\n- `tweet` @AcmeHelp for help. ',
    );
    await x.pressEnter();
    await expect.poll(() => sends(settings)).toHaveLength(1);
    await expect(row).toContainText(words('panel_phase_unanswered'));
    // Right after a key, before the word at the caret counts as written.
    await x.type('x');
    await x.editor.press('Backspace');
    await x.editor.press('ArrowUp');
    await expect(row).toContainText(words('panel_phase_unknown'));
    await x.type('Bye ');
    await x.pressEnter();
    await expect(x.rows).toHaveCount(1);
    await expect(x.rows).toContainText('Bye');
    await expect(x.rows).toHaveAttribute('data-send-status', 'sent');
    await expect(row).toContainText(words('panel_phase_unanswered'));
    expect(await sends(settings)).toHaveLength(1);
  });
}

for (const end of ['Enter', 'Escape']) {
  test(`the draft that X puts back after an edit (${end}) is a draft again`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const messages = [
      { from: 'them', text: 'When?' },
      { from: 'me', text: 'See you at noon' },
    ] as const;
    const x = await openReplica('today', { markdown: true, messages });
    const { row } = new PanelView(page);
    await x.type('Hi [Name], ask @an');
    await expect(row).toContainText(words('panel_to_check_one', { count: 1 }));
    // The last key has been read after its frame: no click of a person's could follow it sooner.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done)))),
    );
    await expect(row).toContainText(words('panel_phase_answered'));
    await x.call('startEdit');
    await expect(row).toContainText(words('panel_phase_unknown'));
    await x.editor.press(end);
    await expect(x.editor).toHaveValue('Hi [Name], ask @an');
    await expect(row).toContainText(words('panel_phase_answered'));
    await x.pressEnter();
    await expect.poll(() => sends(settings)).toHaveLength(1);
  });
}

for (const tooLarge of ['fails', 'disabled'] as const) {
  test(`a message longer than X sends is held before X refuses it (${tooLarge}), and never remembered`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica('today', { tooLarge });
    const panel = new PanelView(page);
    await expect(panel.row).toContainText(words('panel_phase_answered'));
    await x.dictate('д'.repeat(5_501));
    await expect(panel.row).toContainText(words('panel_to_check_one', { count: 1 }));
    await x.pressEnter();
    await expect(panel.row).toContainText(notSent);
    await expect(panel.entry('too-long')).toContainText(words('too_long_for_x_one', { count: 1 }));
    await afterHold(page);
    await x.pressEnter();
    if (tooLarge === 'fails') {
      await expect(x.rows.last()).toHaveAttribute('data-send-status', 'failed');
      await expect(panel.row).toContainText(words('panel_last_failed'));
    }
    expect(await sends(settings)).toEqual([]);
  });
}

for (const enterWhileComposing of [true, false]) {
  test(`the Enter of an input method is never held; X sends with it: ${enterWhileComposing}`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica('today', { enterWhileComposing, messages: [] });
    const { row } = new PanelView(page);
    await expect(row).toContainText(words('panel_phase_first'));
    await x.type('Dear {name}, welcome ');
    await expect(row).toContainText(wordsLike('panel_to_check'));
    await x.compose(['に']);
    await x.pressComposingEnter();
    await expect(x.editor).toHaveValue(enterWhileComposing ? '' : /^Dear \{name\}, welcome /);
    if (enterWhileComposing) {
      await expect(row).toContainText(words('panel_phase_unanswered'));
      await expect(row).toContainText(words('panel_sent_unheld'));
      await expect.poll(() => sends(settings)).toHaveLength(1);
      const all = Object.values(await settings.get('local'));
      expect(all).toContainEqual(expect.objectContaining({ isFirst: true }));
      await x.type('A');
      await expect(row).not.toContainText(words('panel_sent_unheld'));
    } else {
      // Deleted by hand, it was no message.
      await x.clear();
      await expect(row).not.toContainText(wordsLike('panel_to_check'));
      expect(await sends(settings)).toEqual([]);
    }
  });
}

test('a colon that X writes itself, and the emoji in its place, are read at once', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const x = await openReplica('today', { emojiPopover: true, messages: [] });
  const { row } = new PanelView(page);
  await x.type('Dear {name}');
  await expect(row).toContainText(wordsLike('panel_to_check'));
  for (let steps = 0; steps < 'name}'.length; steps += 1) await x.editor.press('ArrowLeft');
  await x.editor.press(':');
  await expect(x.editor).toHaveValue('Dear {:name}');
  await expect(row).not.toContainText(wordsLike('panel_to_check'));
  // Without a key in the field: what is put in place of the colon is read, too.
  await page.getByLabel('Search emoji').press('Enter');
  await expect(x.editor).toHaveValue('Dear {🙂name}');
  await x.call('setDraft', 'Dear {name}');
  await expect(row).toContainText(wordsLike('panel_to_check'));
});

test('where X takes no message the row says nothing of one', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const panel = new PanelView(page);
  for (const replaced of ['read-only', 'removed', 'keys'] as const) {
    await openReplica('today', { replaced, waitForEditor: false });
    await expect(page.locator('.replaced')).toBeVisible();
    await expect(panel.host).toHaveCount(0);
  }
  // A request over X's limit has not gone out: the next one is still the first.
  const x = await openReplica('today', { requestLimit: true, messages: [] });
  await expect(panel.row).toContainText(words('panel_phase_first'));
  await x.type('Hello ');
  await x.pressEnter();
  await expect(x.rows).toHaveAttribute('data-send-status', 'failed');
  await expect(panel.row).toContainText(words('panel_phase_first'));
  await expect(panel.row).toContainText(words('panel_last_failed'));
  // Nor is anything "all set" for as long as the last one has not gone out.
  const greeting = 'Thanks for following us! See acme.com/start, or ask @AcmeHelp. ';
  await x.dictate(greeting);
  await expect(panel.row).toContainText(words('panel_last_failed'));
  await panel.row.click();
  await expect(panel.list).not.toContainText(words('panel_all_well'));
  expect(await sends(settings)).toEqual([]);
});
