import { expect } from 'vitest';
import { words } from '../words';
import { test } from './fixtures';
import { deep } from './replica';

/** What the warnings say, and how the first of them is laid out. */
function tried(): { entries: string[]; layout: string } {
  const root = document.querySelector('.panel-frame')?.shadowRoot;
  const all = [...(root?.querySelectorAll('.entry') ?? [])];
  return {
    entries: all.map((one) => one.querySelector('.title')?.textContent ?? ''),
    layout: all[0] ? getComputedStyle(all[0]).display : '',
  };
}

test('a message is tried, a rule is turned off', async ({ firefox, settings }) => {
  await settings.set({ domains: ['acme.com'], helpHandle: 'AcmeHelp', accountType: 'business' });
  const page = await firefox.openOwn('options.html');
  const box = await page.waitForSelector('#try-text');
  await box?.type('Hello {name}!');
  await expect
    .poll(() => page.evaluate(tried))
    .toMatchObject({
      entries: expect.arrayContaining([
        expect.stringContaining(words('unfilled_placeholder_title')),
      ]),
      layout: 'flex',
    });

  await (await deep(page, '.panel-frame >>> button.action')).click();
  await expect
    .poll(() => page.$eval('#try-text', (area) => (area as HTMLTextAreaElement).value))
    .not.toBe('Hello {name}!');

  await page.locator('[data-group="text"] > summary').click();
  await (await page.waitForSelector('#rule-unfilled-placeholder'))?.click();
  await expect.poll(settings.get).toMatchObject({ severities: { 'unfilled-placeholder': 'off' } });
  await expect
    .poll(async () => (await page.evaluate(tried)).entries.join())
    .not.toContain(words('unfilled_placeholder_title'));
});

test('the page after installing is there', async ({ firefox }) => {
  const page = await firefox.openOwn('welcome.html');
  await page.waitForSelector('#try-text');
  await page.waitForSelector(`aria/${words('backup_paste')}[role="textbox"]`);
});
