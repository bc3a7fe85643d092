import { type BrowserContext, test as base, expect } from '@playwright/test';
import { words } from '../words';
import { violationsIn } from './axe';
import { type ExtensionCard, openExtensionCard } from './extension-card';
import { openStorage } from './extension-storage';
import { errorsOf, listen } from './faults';
import { launch } from './launch.mjs';
import { PanelView } from './panel';
import { openPopup, type PopupView } from './popup-view';
import { Replica } from './replica';
import { business } from './scenario';
import type { Site } from './site.mjs';

/** A browser of its own: what the extension may do is the same for all who share one. */
interface OwnBrowser {
  context: BrowserContext;
  extensionId: string;
  site: Site;
  card: ExtensionCard;
}

interface Own {
  card: ExtensionCard;
  popup: PopupView;
  /** X's tab, loaded anew. */
  openX(): Promise<PanelView>;
  /** The popup over X's tab. */
  openPopupOverX(): Promise<void>;
}

const test = base.extend<{ own: Own }, { ownBrowser: OwnBrowser }>({
  ownBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const { context, extensionId, site, tab } = await launch();
      await (await openStorage(tab, extensionId)).set(business);
      const card = await openExtensionCard(context, extensionId);
      await use({ context, extensionId, site, card });
      await context.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  own: async ({ ownBrowser: { context, extensionId, site, card } }, use) => {
    await card.setSiteAccess('ON_ALL_SITES');
    const popup = await openPopup(context, extensionId);
    const x = await context.newPage();
    const faults: string[] = [];
    for (const page of [popup.page, x]) listen(page, faults);
    await use({
      card,
      popup,
      async openX() {
        const { config, address } = site.show('today', { messages: [] });
        await x.goto(address);
        await new Replica(x, config).editor.waitFor();
        return new PanelView(x);
      },
      async openPopupOverX() {
        await x.bringToFront();
        await popup.page.reload();
        await popup.page.getByRole('main').waitFor();
      },
    });
    faults.push(...(await errorsOf(x)));
    await x.close();
    await popup.page.close();
    expect([...faults, ...site.leaks.splice(0)]).toEqual([]);
  },
});

const allow = ({ page }: PopupView) => page.getByRole('button', { name: words('popup_allow') });

test('on click only: the popup says so and asks, by keyboard; once it is allowed, one reload is left', async ({
  own: { card, popup, openX, openPopupOverX },
}) => {
  await card.setSiteAccess('ON_CLICK');
  await openX();
  await openPopupOverX();
  await expect(popup.status).toHaveText(words('popup_status_not_allowed'));
  await expect(allow(popup)).toBeVisible();
  expect(await violationsIn(popup.page)).toEqual([]);

  const request = await followRequest(popup);
  await popup.page.keyboard.press('Tab');
  await expect(allow(popup)).toBeFocused();
  await popup.page.keyboard.press('Enter');
  // The browser's own window is up, where no test can press anything.
  await expect.poll(request).toEqual({
    asked: ['chat.x.com', 'twitter.com', 'x.com'].map((site) => `https://${site}/*`),
    answer: null,
  });
  await expect(popup.status).toHaveText(words('popup_status_not_allowed'));

  await card.setSiteAccess('ON_ALL_SITES');
  await expect(popup.status).toHaveText(words('popup_status_allowed'));
  await expect(allow(popup)).toHaveCount(0);
  await openPopupOverX();
  await expect(popup.status).toHaveText(words('popup_status_unwatched'));
  await expect(allow(popup)).toHaveCount(0);
  await (await openX()).row.waitFor();
  await openPopupOverX();
  await expect(popup.status).toHaveText(
    words('popup_status_watching_account', { handle: '@acme' }),
  );
  await expect(allow(popup)).toHaveCount(0);
});

test('only on a click, and the tab answers: it says for how long, and offers to ask', async ({
  own: { card, popup, openX, openPopupOverX },
}) => {
  await (await openX()).row.waitFor();
  await card.setSiteAccess('ON_CLICK');
  await openPopupOverX();
  await expect(popup.status).toHaveText(
    words('popup_status_watching_account', { handle: '@acme' }),
  );
  const forNow = popup.page.getByText(words('popup_this_visit'));
  await expect(forNow).toBeVisible();
  expect(await violationsIn(popup.page)).toEqual([]);
  await expect(allow(popup)).toBeVisible();
  await card.setSiteAccess('ON_ALL_SITES');
  await expect(forNow).toHaveCount(0);
  await expect(allow(popup)).toHaveCount(0);
  await expect(popup.status).toHaveText(
    words('popup_status_watching_account', { handle: '@acme' }),
  );
});

test('allowed on some of X’s sites: only where nobody answers it offers to ask', async ({
  own: { card, popup, openX, openPopupOverX },
}) => {
  await card.setSiteAccess('ON_CLICK');
  await openX();
  await card.setSiteAccess({ onlyOn: 'https://x.com/*' });
  await openPopupOverX();
  await expect(popup.status).toHaveText(words('popup_status_unwatched'));
  await expect(allow(popup)).toBeVisible();
  await (await openX()).row.waitFor();
  await openPopupOverX();
  await expect(popup.status).toHaveText(
    words('popup_status_watching_account', { handle: '@acme' }),
  );
  await expect(allow(popup)).toHaveCount(0);
});

interface Permissions {
  request(what: { origins: string[] }): Promise<boolean>;
  contains(what: { origins: string[] }): Promise<boolean>;
}
declare const chrome: { permissions: Permissions };

/**
 * What the browser is asked for, as it really is, and what it has said. A request that it does not
 * take is answered before the question that is put here after it.
 */
async function followRequest({ page }: PopupView) {
  const seen = await page.evaluateHandle(() => {
    const request = chrome.permissions.request.bind(chrome.permissions);
    const noted: { asked: string[]; answer: string | null } = { asked: [], answer: null };
    chrome.permissions.request = (what) => {
      noted.asked = [...what.origins];
      const answer = request(what);
      answer.then(
        (isAllowed) => {
          noted.answer = String(isAllowed);
        },
        (error: unknown) => {
          noted.answer = String(error);
        },
      );
      return answer;
    };
    return noted;
  });
  return () =>
    seen.evaluate(async (noted) => {
      await chrome.permissions.contains({ origins: ['https://x.com/*'] });
      return noted;
    });
}
