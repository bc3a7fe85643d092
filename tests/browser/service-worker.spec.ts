import { words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { openPopup } from './popup-view';
import { business, goodGreeting } from './scenario';

// Browsers stop it after half a minute without work.
test('the background script is stopped under an open tab: nothing is missed', async ({
  context,
  extensionId,
  openReplica,
  page,
  settings,
}) => {
  await settings.set(business);
  const popup = await openPopup(context, extensionId, { besideX: true });
  const x = await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  // With the phase come more warnings, which move what is below them.
  await expect(panel.row).toContainText(words('panel_phase_first'));
  const session = await context.newCDPSession(settings.page);
  const statuses: string[] = [];
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) statuses.push(runningStatus);
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await expect.poll(() => statuses.at(-1)).toBe('stopped');

  // Settings arrive, from the popup and in the tab.
  await x.write('Dear {name}, hello. ');
  await expect(panel.row).toContainText(words('panel_to_check', { count: 1 }));
  await settings.set({ severities: { 'unfilled-placeholder': 'off' } });
  await expect(panel.row).not.toContainText(words('panel_to_check', { count: 1 }));
  // The popup asks the tab itself.
  await page.bringToFront();
  await popup.page.reload();
  await expect(popup.status).toHaveText(
    words('popup_status_watching_account', { handle: '@acme' }),
  );
  await x.clear();
  await x.write(goodGreeting);
  await x.pressEnter();
  const sent = async () =>
    Object.keys(await settings.get('local')).filter((key) => key.startsWith('sent_'));
  await expect.poll(sent).toHaveLength(1);
  expect(statuses.at(-1)).toBe('stopped');
  // What only it can do starts it again.
  await panel.row.click();
  const opened = context.waitForEvent('page');
  await panel.list.getByRole('button', { name: words('panel_options') }).click();
  expect((await opened).url()).toContain('options.html');
  await (await opened).close();
  await popup.page.close();
  await session.detach();
});
