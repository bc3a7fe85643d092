import { expect } from 'vitest';
import { business } from '../browser/scenario';
import { words } from '../words';
import { test } from './fixtures';
import { PanelView } from './panel';
import { afterHold, deep } from './replica';

const blank = 'Dear {name}, thanks for following us! ';

test('in the share dialog the row stands above the message box, in sight', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const x = await openReplica('share', { messages: [] });
  await expect.poll(new PanelView(page).row).toContain(words('panel_phase_first'));
  const form = await (await x.form()).boundingBox();
  const row = await (await deep(page, 'dm-decorum')).boundingBox();
  const dialog = await (await deep(page, '[role="dialog"]')).boundingBox();
  if (!form || !row || !dialog) throw new Error('Something of it is not there.');
  expect(row.height).toBe(32);
  expect(row.y + row.height).toBeLessThanOrEqual(form.y + 1);
  expect(row.y).toBeGreaterThanOrEqual(dialog.y);
  expect(row.x).toBeGreaterThanOrEqual(dialog.x);
  expect(row.x + row.width).toBeLessThanOrEqual(dialog.x + dialog.width);
  // Nothing of the dialog lies over it.
  expect(
    await page.evaluate(
      (left, top) => {
        let found = document.elementFromPoint(left, top);
        while (found?.shadowRoot && found.localName !== 'dm-decorum') {
          found = found.shadowRoot.elementFromPoint(left, top);
        }
        return found?.localName;
      },
      row.x + row.width / 2,
      row.y + row.height / 2,
    ),
  ).toBe('dm-decorum');
});

test('in the share dialog a press is held once, by Enter and by a click', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const x = await openReplica('share', { messages: [] });
  const panel = new PanelView(page);
  await x.type(blank);
  await x.pressEnter();
  await expect.poll(panel.row).toContain(words('panel_held_enter'));
  expect(await panel.rules()).toContain('unfilled-placeholder');
  expect(await x.sentTexts()).toEqual([]);
  expect(await x.draft()).toBe(blank);
  await x.type('and [link] ');
  await afterHold(page);
  await x.clickSend();
  await expect.poll(panel.row).toContain(words('panel_held_click'));
  expect(await x.sentTexts()).toEqual([]);
  await afterHold(page);
  await x.clickSend();
  await expect.poll(() => x.sentTexts()).toEqual([`${blank}and [link] `]);
});
