import { expect, onTestFinished } from 'vitest';
import { words } from '../words';
import { extensionId, type Firefox } from './firefox';
import { test } from './fixtures';
import { PanelView } from './panel';
import { openPopupOver, statusOf } from './popup-view';

const sites = ['chat.x.com', 'mobile.x.com', 'twitter.com', 'x.com'];
const origins = sites.map((site) => `https://${site}/*`);

/** Firefox's own, as far as it is used here. */
interface Extension {
  id: string;
}
interface Question {
  textContent: string;
  button: HTMLElement;
  secondaryButton: HTMLElement;
}
interface ExtensionPermissions {
  [change: string]: (id: string, what: object, extension: Extension) => Promise<void>;
}
declare const ChromeUtils: {
  importESModule(address: string): { ExtensionPermissions: ExtensionPermissions };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
declare const PopupNotifications: {
  panel: { childNodes: Iterable<Question> };
  getNotification(id: string): object | null;
};

/** What a person does in about:addons, under Permissions. */
function setAccess({ ownWindow }: Firefox, change: 'add' | 'remove'): Promise<void> {
  return ownWindow.run(
    async (id, how, where) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const { extension } = WebExtensionPolicy.getByID(id);
      const what = { permissions: [], origins: where };
      await ExtensionPermissions[how]?.(extension.id, what, extension);
    },
    extensionId,
    change,
    origins,
  );
}

/** The words of the question that Firefox puts to the person; `''` while there is none. */
const question =
  ({ ownWindow }: Firefox) =>
  () =>
    ownWindow.run(() =>
      PopupNotifications.getNotification('addon-webext-permissions') === null
        ? ''
        : [...PopupNotifications.panel.childNodes].map((one) => one.textContent).join(),
    );

/** A press on what the question offers. */
const answer = ({ ownWindow }: Firefox, isYes: boolean) =>
  ownWindow.run(
    (name) => {
      for (const one of PopupNotifications.panel.childNodes) one[name].click();
    },
    isYes ? ('button' as const) : ('secondaryButton' as const),
  );

test('withdrawn while the tab answers: it says for how long, and offers to ask', async ({
  firefox,
  openReplica,
  page,
}) => {
  onTestFinished(() => setAccess(firefox, 'add'));
  await openReplica('today', { messages: [] });
  await expect.poll(new PanelView(page).row).toContain(words('panel_as', { account: '@acme' }));
  await setAccess(firefox, 'remove');
  const popup = await openPopupOver(page, firefox);
  const checking = words('popup_status_watching_account', { handle: '@acme' });
  const head = () => popup.$eval('header', ({ innerText }) => innerText);
  await expect
    .poll(head)
    .toMatch(new RegExp(`${checking}\\s+${words('popup_this_visit')}\\s+${words('popup_allow')}`));
  await setAccess(firefox, 'add');
  await expect.poll(head).toMatch(new RegExp(`${checking}$`));
});

test('withdrawn: the popup says so and asks, a no says where to change that, a yes leaves one reload', async ({
  firefox,
  openReplica,
  page,
}) => {
  await setAccess(firefox, 'remove');
  onTestFinished(() => setAccess(firefox, 'add'));
  await openReplica('today', { messages: [] });
  const popup = await openPopupOver(page, firefox);
  await expect.poll(statusOf(popup)).toBe(words('popup_status_not_allowed'));
  const allow = await popup.waitForSelector(`aria/${words('popup_allow')}[role="button"]`);
  // Firefox asks over the tab that it is asked from.
  await popup.bringToFront();
  await allow?.focus();
  await popup.keyboard.press('Enter');
  for (const site of sites) await expect.poll(question(firefox)).toContain(site);
  await answer(firefox, false);
  await expect.poll(statusOf(popup)).toBe(words('popup_status_refused'));
  await expect.poll(question(firefox)).toBe('');

  await popup.keyboard.press('Enter');
  await expect.poll(question(firefox)).toContain('x.com');
  await answer(firefox, true);
  await expect.poll(statusOf(popup)).toBe(words('popup_status_allowed'));
  expect(await popup.$('header button')).toBeNull();
  const later = await openPopupOver(page, firefox);
  await expect.poll(statusOf(later)).toBe(words('popup_status_unwatched'));
  expect(await later.$('header button')).toBeNull();

  await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  await expect.poll(panel.row).toContain(words('panel_as', { account: '@acme' }));
  const last = await openPopupOver(page, firefox);
  await expect
    .poll(statusOf(last))
    .toBe(words('popup_status_watching_account', { handle: '@acme' }));
});
