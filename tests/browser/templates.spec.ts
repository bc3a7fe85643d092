import { words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { business } from './scenario';

test('what another device saved is in the open list at once; Arabic is read from the right', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set({
    ...business,
    template_a: { title: 'Hours', text: 'We answer from 9 to 5.', for: 'both', place: 0 },
  });
  const x = await openReplica('today', { messages: [{ from: 'them', text: 'Hello' }] });
  const panel = new PanelView(page);
  await expect(panel.row).toContainText(words('panel_phase_answered'));
  await panel.host
    .getByRole('button', { name: words('templates') })
    .first()
    .click();
  await expect(panel.list).toContainText('We answer from 9 to 5.');
  const arabic = 'مرحبًا {first name}، شكرًا على رسالتك.';
  await settings.set({
    template_b: { title: 'شكر', text: arabic, for: 'both', place: 1 },
    template_a: { title: 'Hours', text: 'We answer from 10 to 6.', for: 'both', place: 0 },
  });
  await expect(panel.list).toContainText('We answer from 10 to 6.');
  const filled = arabic.replace('{first name}', 'Ana');
  const shown = panel.list.getByText(filled);
  await expect(shown).toBeVisible();
  expect(await shown.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
  await page.keyboard.type('شكر');
  await page.keyboard.press('Enter');
  await expect.poll(() => x.draft()).toBe(filled);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => x.draft()).toBe('');
});
