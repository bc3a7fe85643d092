import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { words } from '../words';
import { type Firefox, openFirefox } from './firefox';
import { test as base } from './fixtures';
import { followStorage } from './followed-storage';
import { managePolicy } from './managed-policy';
import { PanelView } from './panel';
import { afterHold } from './replica';

const values = {
  domains: ['acme.com', 'acme.co.uk'],
  helpHandle: 'AcmeHelp',
  accountTypes: { acme: 'business' },
  severities: { shouting: 'error' },
  maxLength: 60,
  // Firefox has no schema to check it by: it is ours to refuse.
  dailyLimit: 'many',
  remember: false,
  locked: ['domains', 'helpHandle', 'accountTypes', 'severities', 'remember'],
};
const sentence = words('policy_locked');

/** A Firefox of its own, that an administrator has set up: it reads its policies as it starts. */
const test = base.extend<{ firefox: Firefox }>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest wants the pattern
    async ({}, use) => {
      const policy = managePolicy(values);
      const firefox = await openFirefox(policy.start);
      await use(firefox);
      await firefox.close();
      policy.remove();
    },
    { scope: 'worker' },
  ],
});

/** What a field says, and whether it can be changed. */
const field = (page: Page, id: string) => () =>
  page.$eval(id, (node) => ({
    value: (node as HTMLInputElement | HTMLSelectElement).value,
    isDisabled: node.matches(':disabled'),
  }));

test('popup: what is locked is shown and cannot be changed; what is amiss is named', async ({
  firefox,
  settings,
}) => {
  await settings.set({ domains: ['mine.org'], helpHandle: 'Mine' });
  const popup = await firefox.openOwn('popup.html', { width: 360, height: 600 });
  const sites = await popup.waitForSelector(`aria/${words('popup_domains')}[role="group"]`);
  const text = () => sites?.evaluate(({ textContent }) => textContent);
  await expect.poll(text).toBe(`${words('popup_domains')}acme.comacme.co.uk${sentence}`);
  expect(await sites?.$$('input, button')).toEqual([]);
  const handle = { value: '@AcmeHelp', isDisabled: true };
  expect(await field(popup, '#help-handle')()).toEqual(handle);
  const notice = () => popup.$eval('[role="alert"]', ({ textContent }) => textContent);
  await expect
    .poll(notice)
    .toContain(words('policy_unread', { fields: words('options_dailyLimit') }));
});

test('options: a locked level stays; a limit that is not locked is theirs to change', async ({
  firefox,
  settings,
}) => {
  await settings.set({ severities: { shouting: 'off' } });
  const page = await firefox.openOwn('options.html');
  await page.waitForSelector('#level-shouting');
  const level = { value: 'error', isDisabled: true };
  await expect.poll(field(page, '#level-shouting')).toEqual(level);
  await (await page.waitForSelector(`aria/${words('options_advanced')}`))?.click();
  const limit = '#limit-maxLength';
  expect(await field(page, limit)()).toEqual({ value: '60', isDisabled: false });
  await page.locator(limit).fill('300');
  await page.keyboard.press('Enter');
  await expect.poll(settings.get).toMatchObject({ maxLength: 300 });
});

test('on X: its sites and levels hold, nobody is asked, nothing is remembered', async ({
  firefox,
  openReplica,
  settings,
  page,
}) => {
  await settings.set({ severities: { shouting: 'off' }, domains: ['site.org'], remember: true });
  const storage = await followStorage(firefox.storagePage);
  const x = await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  await expect.poll(panel.row).toContain(words('panel_as', { account: '@acme' }));
  await x.type('See https://acme.co.uk/a and ANSWER THIS NOW!!!! ');
  await x.pressEnter();
  await expect.poll(panel.row).toContain(words('panel_held_enter'));
  const rules = await panel.rules();
  expect(rules).toContain('shouting');
  expect(rules).not.toContain('link-outside-domain');
  expect(await page.$('>>> dm-decorum >>>> [role="group"]')).toBeNull();
  await afterHold(page);
  await x.pressEnter();
  await expect.poll(() => x.sentTexts()).toHaveLength(1);
  // By now it knows of the send.
  await x.type('One more thing ');
  await panel.clickRow();
  await expect.poll(panel.rules).toContain('second-message');
  // A random number, and of nobody.
  expect(Object.keys(await storage.get('local'))).toEqual(['salt']);
});
