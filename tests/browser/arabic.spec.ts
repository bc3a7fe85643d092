import type { Locator } from '@playwright/test';
import { cutWords } from './cut';
import { wordsOf } from './extension-copy';
import { expect, test } from './fixtures';
import { openOwnPage } from './options-view';
import { PanelView } from './panel';
import { openPopup } from './popup-view';
import { business } from './scenario';

test.use({ uiLanguage: 'ar' });

const words = wordsOf('ar');

/** Where the words of an element begin for the eye, measured from the side a page begins at. */
function startOf(words: Locator, dir: 'ltr' | 'rtl'): Promise<number> {
  return words.evaluate((node, side) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right } = range.getBoundingClientRect();
    return side === 'ltr' ? left : innerWidth - right;
  }, dir);
}

for (const dir of ['ltr', 'rtl'] as const) {
  test(`in a page that is ${dir} Arabic words stand in order`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica('today', { messages: [], dir });
    const panel = new PanelView(page);
    await expect(panel.host).toHaveAttribute('lang', 'ar');
    await expect(panel.row).toContainText(words.panel_phase_first ?? '');
    // Two is a plural of its own.
    await x.dictate('Dear {name}, see http://bit.ly/abc ');
    await expect(panel.row).toContainText(words.panel_to_check_two?.replace('{count}', '2') ?? '');
    await x.pressEnter();
    await expect(panel.row).toContainText(words.panel_held_enter ?? '');
    const entry = panel.entry('unfilled-placeholder');
    const [title, level] = [entry.locator('strong'), entry.locator('.level')];
    await expect(title).toHaveText(words.unfilled_placeholder_title ?? '');
    const start = await startOf(title, dir);
    expect(await startOf(level, dir)).toBeGreaterThan(start);
    // The sentence and the reason stand below their title.
    await entry.locator('summary').click();
    for (const below of [entry.locator('p').nth(1), entry.locator('details p').first()]) {
      expect(Math.abs((await startOf(below, dir)) - start)).toBeLessThan(2);
    }
    expect(await cutWords(panel.list)).toEqual([]);
    expect(await cutWords(panel.row)).toEqual([]);
  });
}

test('the pages are right to left, and what is typed into them has its own direction', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set(business);
  const { page: popup } = await openPopup(context, extensionId);
  await expect(popup.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(popup.getByLabel(words.popup_handle ?? '')).toHaveCSS('direction', 'ltr');
  await expect(popup.locator('.chip bdi')).toHaveText('acme.com');
  expect(await cutWords(popup.locator('html'))).toEqual([]);
  for (const name of ['options', 'welcome'] as const) {
    const { page, box } = await openOwnPage(context, extensionId, name);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await box.fill('');
    if (name === 'options') await expect(box).toHaveCSS('direction', 'rtl');
    await box.fill('Hello {name}');
    await expect(box).toHaveCSS('direction', 'ltr');
    await expect(page.locator('.panel-frame')).toHaveAttribute('dir', 'rtl');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await cutWords(page.locator('html'))).toEqual([]);
  }
});
