import { words } from '../words';
import { expect, test } from './fixtures';
import { whyNoPolicy } from './managed-policy';
import { openOwnPage } from './options-view';

// A policy is read from one folder of the whole machine, on Linux: elsewhere there is nothing to test, which
// the run says at its end. With `CI` set it is an error.
const reason = whyNoPolicy();
test.skip(reason !== null, reason ?? '');
test.use({ policy: { domains: ['https://www.Org.com/'], locked: ['domains'] } });

test('where only the sites are locked, an account keeps a help handle of its own', async ({
  context,
  extensionId,
  settings,
}) => {
  const other = { domains: ['other.org'], helpHandle: 'OtherHelp' };
  await settings.set({ accountProfiles: { other } });
  const view = await openOwnPage(context, extensionId, 'options');
  const accounts = view.section(words('options_accounts'));
  const sites = accounts.getByRole('group', { name: words('popup_domains') });
  await expect(sites.getByRole('listitem')).toHaveText(['org.com']);
  await expect(sites).toContainText(words('policy_locked'));
  const handle = accounts.getByLabel(words('popup_handle'), { exact: true });
  await expect(handle).toHaveValue('@OtherHelp');
  await handle.fill('@OtherCare');
  await handle.press('Enter');
  const changed = { other: { ...other, helpHandle: 'OtherCare' } };
  await expect.poll(() => settings.get()).toMatchObject({ accountProfiles: changed });
  const own = accounts.getByRole('checkbox', {
    name: words('popup_only_account', { handle: '@other' }),
  });
  await own.uncheck();
  await expect(handle).toHaveCount(0);
  await accounts.getByRole('button', { name: words('popup_undo') }).click();
  await expect.poll(() => settings.get()).toMatchObject({ accountProfiles: changed });
  expect(await view.violations()).toEqual([]);
});
