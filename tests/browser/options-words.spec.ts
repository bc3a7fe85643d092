import { words } from '../words';
import { refuseSaves } from './extension-storage';
import { expect, test } from './fixtures';
import { openOwnPage } from './options-view';
import { business } from './scenario';

test('words to avoid: one, a list, another level, removed and back', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set(business);
  const { page, box, tried, section } = await openOwnPage(context, extensionId, 'options').then(
    (view) => ({
      page: view.page,
      box: view.box,
      tried: view.tried,
      section: view.section(words('options_avoided')),
    }),
  );
  await box.fill('Hi guys, reply ASAP. It is free.');
  await section.getByLabel(words('options_avoided_words'), { exact: true }).fill('guys');
  await section.getByLabel(words('options_avoided_instead'), { exact: true }).fill('everyone');
  await section.getByLabel(words('options_avoided_instead'), { exact: true }).press('Enter');
  await expect(section.getByRole('status').last()).toHaveText(
    words('options_avoided_added', { count: 1 }),
  );
  const entry = tried.filter({ hasText: words('avoided_words_title') });
  await entry
    .getByRole('button', { name: words('suggest_instead', { instead: 'everyone' }) })
    .click();
  await expect(box).toHaveValue('Hi everyone, reply ASAP. It is free.');

  await section.getByText(words('options_avoided_paste'), { exact: true }).click();
  const list = section.locator('textarea');
  await list.fill(`ASAP\n=> nothing\nfree => free of charge\n${'x'.repeat(81)}`);
  await section.getByRole('button', { name: words('options_avoided_paste_add') }).click();
  await expect(
    section.getByText(words('options_avoided_noWord', { typed: 'nothing' })),
  ).toBeVisible();
  await expect(list).toHaveValue(`=> nothing\n${'x'.repeat(81)}`);
  await expect(section.getByRole('listitem')).toHaveCount(3);

  const asap = section.getByRole('combobox', {
    name: words('options_avoided_level_of', { words: 'ASAP' }),
  });
  await asap.selectOption(words('severity_error'));
  await expect(entry.filter({ hasText: 'ASAP' })).toContainText(words('severity_error'));
  await section.getByRole('button', { name: words('popup_remove', { domain: 'ASAP' }) }).click();
  await expect(entry.filter({ hasText: 'ASAP' })).toHaveCount(0);
  await expect(section.getByRole('button', { name: words('popup_undo') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(asap).toHaveValue('error');
  await expect(section.getByLabel(words('options_avoided_words'), { exact: true })).toBeFocused();

  await refuseSaves(page);
  await section.getByLabel(words('options_avoided_words'), { exact: true }).fill('cheap');
  await section.getByLabel(words('options_avoided_words'), { exact: true }).press('Enter');
  await expect(section.getByText(words('popup_not_saved'))).toBeVisible();
  await expect(section.getByLabel(words('options_avoided_words'), { exact: true })).toHaveValue(
    'cheap',
  );
  await expect(section.getByRole('listitem')).toHaveCount(3);
});

test('own contact details: what is understood is kept, the rest stays in the field', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set(business);
  const { page } = await openOwnPage(context, extensionId, 'options');
  const field = page.getByLabel(words('options_details'), { exact: true });
  await field.fill('Help@Acme.com, (030) 901820; DE89 3704 0044 0532 0130 01');
  await field.press('Enter');
  const iban = 'DE89 3704 0044 0532 0130 01';
  await expect(page.getByText(words('options_details_iban', { typed: iban }))).toBeVisible();
  await expect(field).toHaveValue(iban);
  await expect
    .poll(async () => (await settings.get()).ownDetails)
    .toEqual(['help@acme.com', '(030) 901820']);
  await field.fill('+49 30 901820');
  await field.press('Enter');
  await expect(
    page.getByText(words('options_details_known', { detail: '+49 30 901820' })),
  ).toBeVisible();
  await page
    .getByRole('button', { name: words('popup_remove', { domain: 'help@acme.com' }) })
    .click();
  await page.getByRole('button', { name: words('popup_undo') }).click();
  await expect(field).toBeFocused();
  await expect
    .poll(async () => (await settings.get()).ownDetails)
    .toEqual(['help@acme.com', '(030) 901820']);
});
