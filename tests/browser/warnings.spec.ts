import { words, wordsLike } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { business, goodGreeting } from './scenario';
import { surfaces } from './surfaces';

for (const surface of surfaces) {
  test.describe(surface.name, () => {
    test.beforeEach(async ({ settings }) => settings.set(business));

    test('the row stands above the composer before a word is typed', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: [] });
      const { row } = new PanelView(page);
      await expect(row).toContainText(
        surface.showsAccount ? words('panel_as', { account: '@acme' }) : words('panel_as_business'),
      );
      await expect(row).toContainText(words('panel_phase_first'));
      const [ours, form] = [await row.boundingBox(), await x.form.boundingBox()];
      expect(ours && form && ours.y + ours.height <= form.y + 1).toBe(true);
      expect(ours?.height).toBe(32);
    });

    test('warnings follow typing, deleting, pasting and dictation', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: [] });
      const panel = new PanelView(page);
      await expect(panel.row).toContainText(words('panel_phase_first'));
      await x.type('Look at https://evil.org/a ');
      await expect(panel.row).toContainText(words('panel_to_check', { count: 1 }));
      await expect(panel.row).toHaveCSS('block-size', '32px');
      await x.clear();
      await expect(panel.row).toContainText(words('panel_nothing'));
      await x.paste('See https://evil.org and https://acme.com/a');
      await expect(panel.row).toContainText(words('panel_to_check', { count: 2 }));
      expect(await panel.rules()).toEqual(
        expect.arrayContaining(['link-outside-domain', 'several-links', 'missing-help']),
      );
      await expect(panel.entry('link-outside-domain')).toContainText('evil.org');
      await x.clear();
      await expect(panel.list).toHaveCount(0);
      await x.dictate('Hello {name} and welcome');
      await expect(panel.row).toContainText(words('panel_to_check', { count: 1 }));
    });

    test('a draft that the page sets itself is read, too', async ({ openReplica, page }) => {
      const x = await openReplica(surface.name, { messages: [] });
      const { row } = new PanelView(page);
      await x.call('setDraft', 'Dear {name}, hello');
      await expect(row).toContainText(words('panel_to_check', { count: 1 }));
      await x.call('setDraft', '');
      await expect(row).toContainText(words('panel_nothing'));
    });

    test('the word at the caret is left in peace until it is finished', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: [] });
      const { row } = new PanelView(page);
      await row.waitFor();
      await x.type('Have a look at https://evil.org');
      expect(await row.textContent()).not.toContain(words('panel_to_check', { count: 1 }));
      await expect(row).toContainText(words('panel_to_check', { count: 1 }), { timeout: 3000 });
      await x.type('/page');
      await expect(row).not.toContainText(words('panel_to_check', { count: 1 }));
      await page.keyboard.press('Space');
      // Sooner than the second that settles a word.
      await expect(row).toContainText(words('panel_to_check', { count: 1 }), { timeout: 900 });
    });

    test('the checklist ticks itself off, and says when all is well', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: [] });
      const { row } = new PanelView(page);
      await expect(row).toContainText(`○ ${words('panel_thanks')}`);
      await x.dictate('Thanks for following us! ');
      await expect(row).toContainText(`✓ ${words('panel_thanks')}`);
      await expect(row).toContainText('○ Help');
      await x.clear();
      await x.dictate(goodGreeting);
      await expect(row).toContainText(words('panel_ready'));
    });

    test('sending clears what was said', async ({ openReplica, page }) => {
      const x = await openReplica(surface.name);
      const { row } = new PanelView(page);
      await x.type('See https://acme.com/a https://acme.com/b ');
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toHaveLength(1);
      await expect(row).toContainText(words('panel_nothing'));
    });

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

    test('the phase is read from the thread, and a reply changes it', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: [{ from: 'me', text: 'Hello Ana' }] });
      const panel = new PanelView(page);
      await expect(panel.row).toContainText(words('panel_phase_unanswered'));
      await x.type('Did you see it? ');
      expect(await panel.rules()).toEqual(['second-message']);
      await x.call('receive', 'Yes, thanks!');
      await expect(panel.row).toContainText(words('panel_phase_answered'));
      await expect(panel.row).toContainText(words('panel_nothing'));
    });

    test('a long thread opened at its end does not tell how it began', async ({
      openReplica,
      page,
    }) => {
      const messages = Array.from({ length: 60 }, (_, index) => ({
        from: 'me' as const,
        text: `Note number ${index + 1}`,
      }));
      await openReplica(surface.name, { messages });
      await expect(new PanelView(page).row).toContainText(words('panel_phase_unknown'));
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
