import { words, wordsLike } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { business } from './scenario';
import { storySurfaces } from './surfaces';

for (const surface of storySurfaces) {
  test.describe(surface.name, () => {
    test.beforeEach(async ({ settings }) => settings.set(business));

    test('another chat in the same composer is another conversation', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: [] });
      const { row } = new PanelView(page);
      await x.type('Hello {name} there');
      await expect(row).toContainText(words('panel_phase_first'));
      await expect(row).toContainText(words('panel_to_check', { count: 1 }));
      await x.call('openChat', '111-444');
      await expect(row).toContainText(words('panel_phase_answered'));
      await expect(row).toContainText(words('panel_nothing'));
      await x.call('openChat', '111-222');
      await expect(row).toContainText(words('panel_to_check', { count: 1 }));
    });
  });
}

test('paused, nothing says that all is well', async ({ openReplica, settings, page }) => {
  await settings.set({ ...business, pausedUntil: Date.now() + 3_600_000 });
  const x = await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  await x.type('Dear {name}, hello there. ');
  await expect(panel.row).toContainText(wordsLike('panel_paused'));
  await expect(panel.row.locator('svg').first()).toHaveClass(/info/);
  await panel.row.click();
  await expect(panel.list).toContainText(wordsLike('panel_paused'));
  await expect(panel.list).not.toContainText(words('panel_all_well'));
});

test('where nothing is held, nothing says that it stops', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set({ ...business, guard: 'show' });
  const x = await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  await x.type('Dear {name}, hello there. ');
  await panel.row.click();
  await expect(panel.entry('unfilled-placeholder')).toContainText(words('severity_error_shown'));
  await expect(panel.list).not.toContainText(words('severity_error'));
  await settings.set({ guard: 'hold' });
  await expect(panel.entry('unfilled-placeholder')).toContainText(words('severity_error'));
});
