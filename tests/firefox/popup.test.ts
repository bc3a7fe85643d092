import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { words } from '../words';
import { test } from './fixtures';
import { PanelView } from './panel';

const textOf = (page: Page, selector: string) => () =>
  page.$$eval(selector, (all) => all.map((one) => one.textContent.trim()));

test('what the popup saves is in force in the open chat at once', async ({
  firefox,
  openReplica,
  settings,
  page,
}) => {
  await settings.set({ accountType: 'business', account_acme: 'business', domains: ['acme.fr'] });
  const x = await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  await x.type('Here: https://acme.com/a ');
  await panel.clickRow();
  await expect.poll(panel.rules).toContain('link-outside-domain');

  const popup = await firefox.openOwn('popup.html', { width: 360, height: 600 });
  const [domains, handle] = await Promise.all([
    popup.waitForSelector(`aria/${words('popup_domains')}[role="textbox"]`),
    popup.waitForSelector(`aria/${words('popup_handle')}[role="textbox"]`),
  ]);
  await domains?.type('https://www.acme.com/about?x=1');
  await expect
    .poll(textOf(popup, '.feedback'))
    .toContainEqual(expect.stringContaining(words('popup_domain_whole', { domain: 'acme.com' })));
  await popup.keyboard.press('Enter');
  await expect.poll(textOf(popup, '.chips .chip')).toHaveLength(2);
  await expect.poll(settings.get).toMatchObject({ domains: ['acme.fr', 'acme.com'] });
  await expect.poll(panel.rules).not.toContain('link-outside-domain');

  await handle?.type('https://x.com/AcmeHelp');
  await popup.keyboard.press('Tab');
  await expect.poll(settings.get).toMatchObject({ helpHandle: 'AcmeHelp' });
  await expect
    .poll(() =>
      popup.$eval(
        `aria/${words('popup_handle')}[role="textbox"]`,
        (input) => (input as HTMLInputElement).value,
      ),
    )
    .toBe('@AcmeHelp');

  await (await popup.waitForSelector(`aria/${words('popup_personal')}[role="radio"]`))?.click();
  await expect.poll(settings.get).toMatchObject({ accountType: 'personal' });
});

test('a pasted list of sites and a public suffix are understood', async ({ firefox, settings }) => {
  const popup = await firefox.openOwn('popup.html', { width: 360, height: 600 });
  const domains = await popup.waitForSelector(`aria/${words('popup_domains')}[role="textbox"]`);
  await popup.evaluate(() => navigator.clipboard.writeText('https://shop.brand.com/\nacme.fr'));
  await domains?.focus();
  await popup.keyboard.down('Control');
  await popup.keyboard.press('v');
  await popup.keyboard.up('Control');
  await expect.poll(settings.get).toMatchObject({ domains: ['shop.brand.com', 'acme.fr'] });
  await domains?.type('co.uk');
  await popup.keyboard.press('Enter');
  await expect
    .poll(textOf(popup, '.feedback'))
    .toContainEqual(expect.stringContaining(words('popup_domain_suffix', { typed: 'co.uk' })));
  await expect.poll(settings.get).toMatchObject({ domains: ['shop.brand.com', 'acme.fr'] });
});
