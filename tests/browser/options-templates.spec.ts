import { words } from '../words';
import { refuseSaves } from './extension-storage';
import { expect, test } from './fixtures';
import { openOwnPage } from './options-view';
import { business } from './scenario';

test('a template is written, checked while it is, moved, copied, removed and back', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set(business);
  const view = await openOwnPage(context, extensionId, 'options');
  const { page } = view;
  const section = view.section(words('options_templates'));
  const rows = section.getByRole('list', { name: words('templates') }).locator('> li');
  const solved = words('template_starter_solved_title');
  const starter = section.getByRole('listitem').filter({ hasText: solved });
  await starter.getByRole('button', { name: words('template_start'), exact: true }).click();
  await expect(section.getByLabel(words('template_title'), { exact: true })).toBeFocused();
  await section.getByRole('button', { name: words('template_save') }).click();
  await expect(rows).toHaveCount(1);
  await expect(section.getByRole('button', { name: words('template_new') })).toBeFocused();

  await page.keyboard.press('Enter');
  const text = section.getByLabel(words('template_text'), { exact: true });
  await section.getByLabel(words('template_title'), { exact: true }).fill('Hours');
  await text.fill('Open at http://localhost:3000, ');
  await section
    .getByRole('button', { name: words('template_insert', { placeholder: '{first name}' }) })
    .click();
  await page.keyboard.type('! {nick}');
  await expect(text).toHaveValue('Open at http://localhost:3000, {first name}! {nick}');
  const checks = section.getByRole('region', { name: words('template_check') });
  await expect(checks).toContainText(words('template_held'));
  await expect(checks).toContainText(words('private_link_title'));
  await expect(checks).toContainText(words('template_open_unknown', { placeholder: '{nick}' }));
  await section.getByRole('radio', { name: words('template_for_reply') }).check();
  await expect(checks.getByText(words('options_try_first'))).toHaveCount(0);
  await section.getByRole('button', { name: words('template_save') }).click();
  await expect(rows).toHaveCount(2);
  await expect(rows.last()).toContainText(words('template_held'));
  // Storage has answered, and the editor is closed.
  await expect(section.getByRole('button', { name: words('template_new') })).toBeFocused();

  const up = section.getByRole('button', { name: words('template_up', { title: 'Hours' }) });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(rows.first()).toContainText('Hours');
  await expect(up).toBeFocused();
  await section
    .getByRole('button', { name: words('template_duplicate_of', { title: 'Hours' }) })
    .click();
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText('Hours');
  await section.getByRole('button', { name: words('popup_remove', { domain: solved }) }).click();
  await expect(rows).toHaveCount(2);
  await expect(section.getByRole('button', { name: words('popup_undo') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows.last()).toContainText(solved);
  await expect(section.getByRole('button', { name: words('template_new') })).toBeFocused();

  await section.getByText(words('template_paste'), { exact: true }).click();
  const pasted = section.getByLabel(words('template_paste_label'));
  await pasted.fill(`First one\n\n${'x'.repeat(1001)}\n\nSecond one`);
  await section.getByRole('button', { name: words('options_avoided_paste_add') }).click();
  await expect(rows).toHaveCount(5);
  await expect(section.getByText(words('template_problem_long'))).toBeVisible();
  await expect(pasted).toHaveValue('x'.repeat(1001));

  await refuseSaves(page);
  await section.getByRole('button', { name: words('template_edit_of', { title: solved }) }).click();
  await text.fill('Another text');
  await section.getByRole('button', { name: words('template_save') }).click();
  await expect(section.getByText(words('popup_not_saved')).first()).toBeVisible();
  await expect(text).toHaveValue('Another text');
  await section.getByRole('button', { name: words('template_cancel') }).click();
  await expect(rows.filter({ hasText: solved })).not.toContainText('Another text');
});

test('more than ten are searched; an account and what is kept are shown; axe finds nothing', async ({
  context,
  extensionId,
  settings,
}) => {
  test.slow();
  const each = Array.from({ length: 11 }, (_, place) => [
    `template_t${place}`,
    { title: `Title ${place}`, text: `Text ${place} {site}`, for: 'both', place, account: 'joe' },
  ]);
  await settings.set({ account_joe: 'business', ...Object.fromEntries(each) });
  const view = await openOwnPage(context, extensionId, 'options');
  const section = view.section(words('options_templates'));
  const rows = section.getByRole('list', { name: words('templates') }).locator('> li');
  await expect(rows).toHaveCount(11);
  await section.getByLabel(words('templates_filter')).fill('text 7');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('@joe');
  await section.getByLabel(words('templates_filter')).fill('nothing');
  await expect(section.getByText(words('templates_no_match', { typed: 'nothing' }))).toBeVisible();
  await section.getByLabel(words('templates_filter')).fill('');
  await section
    .getByRole('button', { name: words('template_edit_of', { title: 'Title 3' }) })
    .click();
  await expect(section.getByLabel(words('template_account'))).toHaveValue('joe');
  await section.getByLabel(words('template_text'), { exact: true }).fill('Not saved');
  await expect(section.getByRole('button', { name: words('template_new') })).toBeDisabled();
  await section
    .getByRole('button', { name: words('template_down', { title: 'Title 10' }) })
    .focus();
  for (const colorScheme of ['light', 'dark'] as const) {
    await view.page.emulateMedia({ colorScheme });
    expect(await view.violations(), colorScheme).toEqual([]);
  }
  await section.getByRole('button', { name: words('template_cancel') }).click();
});
