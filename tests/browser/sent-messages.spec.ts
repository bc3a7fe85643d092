import type { Behaviour } from '../pages/config';
import { notSent, words } from '../words';
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
    await x.type('Hi Ana, ask @an');
    await expect(row).toContainText(words('panel_phase_answered'));
    await x.call('startEdit');
    await expect(row).toContainText(words('panel_phase_unknown'));
    await x.editor.press(end);
    await expect(x.editor).toHaveValue('Hi Ana, ask @an');
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
      await expect(panel.row).toContainText(words('panel_nothing'));
    }
    expect(await sends(settings)).toEqual([]);
  });
}
