import { notSent, words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import type { Replica } from './replica';
import { afterHold, business } from './scenario';

const blank = 'Dear {name}, thanks for following us! ';

/** Gives the composer's form a submit button, and counts what reaches the page. */
async function countSubmits(x: Replica): Promise<() => Promise<number>> {
  await x.form.evaluate((form) => {
    const button = document.createElement('button');
    button.textContent = 'Submit it';
    button.dataset.submits = '0';
    form.append(button);
    form.addEventListener('submit', () => {
      button.dataset.submits = String(Number(button.dataset.submits) + 1);
    });
  });
  const button = x.page.getByRole('button', { name: 'Submit it' });
  return async () => Number(await button.getAttribute('data-submits'));
}

for (const name of ['today', 'dock', 'light', 'chat'] as const) {
  test(`${name}: a script's submit is held and never the second press, a person's click is one`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(name, { messages: [] });
    const panel = new PanelView(page);
    await panel.row.waitFor();
    const submits = await countSubmits(x);
    await x.dictate(blank);
    const byScript = () =>
      x.form.evaluate((form) => (form instanceof HTMLFormElement ? form.requestSubmit() : null));
    // Long after any key of the person's.
    await afterHold(page);
    await byScript();
    await expect(panel.row).toContainText(words('panel_held_script'));
    await afterHold(page);
    await byScript();
    expect(await submits()).toBe(0);
    const button = page.getByRole('button', { name: 'Submit it' });
    await button.click();
    expect(await submits()).toBe(0);
    await expect(panel.row).toContainText(words('panel_held_click'));
    await afterHold(page);
    await button.click();
    expect(await submits()).toBe(1);
    await expect.poll(() => x.draft()).toBe(blank);
  });
}

test('Enter picks from an open list of X, and is held once the list is closed', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  for (const name of ['today', 'dock'] as const) {
    const x = await openReplica(name, { messages: [] });
    await x.write('Dear {name}, ask ');
    await x.call('showListbox', true);
    await x.pressEnter();
    await expect.poll(() => x.draft()).toBe('Dear {name}, ask @ana ');
    await x.pressEnter();
    await expect(new PanelView(page).row).toContainText(notSent);
    expect(await x.sentTexts()).toEqual([]);
  }
  for (const name of ['legacy', 'drawer'] as const) {
    const x = await openReplica(name, { messages: [], typeahead: true });
    await x.write('Dear {name}, ask @a');
    await x.pressEnter();
    await expect.poll(() => x.draft()).toMatch(/^Dear \{name\}, ask @\w+ $/);
    await x.pressEnter();
    await expect(new PanelView(page).row).toContainText(notSent);
    expect(await x.sentTexts()).toEqual([]);
  }
});

test('Enter that picks a mention in a group is not held, and is no send', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const { row } = new PanelView(page);
  const x = await openReplica('today', { group: true, mentionPicker: true, messages: [] });
  await x.type('Dear {name}, ask @an');
  await x.pressEnter();
  await expect.poll(() => x.draft()).toBe('Dear {name}, ask @ana ');
  await expect(row).not.toContainText(notSent);
  // The next one would send, and is the first that is held.
  await x.pressEnter();
  await expect(row).toContainText(notSent);
  expect(await x.sentTexts()).toEqual([]);
  // With no list open, a mention at the end is no reason to let the key pass.
  await x.clear();
  await x.type('Dear {name}, ask @zoe');
  await x.pressEnter();
  await expect(row).toContainText(notSent);
  expect(await x.sentTexts()).toEqual([]);
});
