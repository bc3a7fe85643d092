import { notSent, words, wordsLike } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { afterHold, business, goodGreeting } from './scenario';
import { storySurfaces } from './surfaces';

for (const surface of storySurfaces) {
  test.describe(surface.name, () => {
    test.beforeEach(async ({ settings }) => settings.set(business));

    test('the same lines pasted again are a second message, whatever ends them', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, {
        messages: [{ from: 'me', text: 'Hello Ana\nnice to meet you' }],
      });
      const panel = new PanelView(page);
      await expect(panel.row).toContainText(words('panel_phase_unanswered'));
      // As the clipboard of Windows gives it.
      await x.paste('Hello Ana\r\nnice to meet you');
      await expect(panel.row).toContainText(wordsLike('panel_to_check'));
      await x.pressEnter();
      await expect(panel.entry('second-message')).toBeVisible();
      await expect(panel.row).toContainText(notSent);
      expect(await x.sentTexts()).toEqual([]);
    });

    test('an edit of a message that was pasted is an edit', async ({ openReplica, page }) => {
      const x = await openReplica(surface.name, { messages: [] });
      const { row } = new PanelView(page);
      await expect(row).toContainText(words('panel_phase_first'));
      await x.paste(goodGreeting);
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toEqual([goodGreeting]);
      await expect(row).toContainText(words('panel_phase_unanswered'));
      await x.call('setDraft', goodGreeting);
      await expect(row).toContainText(words('panel_phase_unknown'));
    });

    test('a pasted draft that X puts back later keeps its hold', async ({ openReplica, page }) => {
      const x = await openReplica(surface.name, { messages: [] });
      const { row } = new PanelView(page);
      await expect(row).toContainText(words('panel_phase_first'));
      await x.paste('Dear {name}, welcome');
      await x.pressEnter();
      await expect(row).toContainText(notSent);
      await x.call('openChat', '111-444');
      await expect(row).toContainText(words('panel_phase_answered'));
      await x.call('forgetDraft', '111-222');
      await x.call('openChat', '111-222');
      await expect(row).toContainText(words('panel_phase_first'));
      await x.call('setDraft', 'Dear {name}, welcome');
      await expect(row).toContainText(words('panel_to_check', { count: 1 }));
      await afterHold(page);
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toEqual(['Dear {name}, welcome']);
    });
  });
}
