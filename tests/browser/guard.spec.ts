import { notSent, wordsLike } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { business } from './scenario';
import { storySurfaces } from './surfaces';

for (const surface of storySurfaces) {
  test.describe(surface.name, () => {
    test.beforeEach(async ({ settings }) => settings.set(business));

    test('Shift+Enter, an input method and warnings never hold', async ({ openReplica, page }) => {
      const x = await openReplica(surface.name, { messages: [] });
      const panel = new PanelView(page);
      await x.write('Dear {name},\nhello');
      expect(await x.text()).toBe('Dear {name},\nhello');
      await expect(panel.row).not.toContainText(notSent);
      await x.clear();
      await x.compose(['{na', '{name}', '{name} に']);
      await page.keyboard.press('Enter');
      await expect(panel.row).not.toContainText(notSent);
      await x.compose([], '{name} に');
      await x.clear();
      await x.write('See https://evil.org and https://acme.com/a ');
      await expect(panel.row).toContainText(wordsLike('panel_to_check'));
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toHaveLength(1);
    });
  });
}
