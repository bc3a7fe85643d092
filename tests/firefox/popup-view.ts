import type { Page } from 'puppeteer-core';
import type { Firefox } from './firefox';

/** The popup over the tab in front: it asks that one, which it would be itself in a tab of its own. */
export async function openPopupOver(front: Page, firefox: Firefox): Promise<Page> {
  await front.bringToFront();
  return firefox.openOwn('popup.html', { width: 360, height: 600, isBehind: true });
}

/** What the popup says of that tab. */
export const statusOf = (popup: Page) => () =>
  popup.$$eval('header [role="status"]', (all) => all.map(({ textContent }) => textContent).join());
