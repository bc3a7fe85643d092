import { expect, test } from '@playwright/test';
import { copyExtension, wordsOf } from './extension-copy';
import { launch } from './launch.mjs';

/** A word, a sentence, and one with plurals. */
const removed = /^(popup_business|popup_handle_hint|options_history_count_\w+)$/;

test('what is not translated yet is said in English, and the rest in French', async () => {
  const english = wordsOf('en');
  const french = Object.entries(wordsOf('fr'));
  const copy = copyExtension();
  copy.say(Object.fromEntries(french.filter(([id]) => !removed.test(id))), 'fr');
  const { context, extensionId } = await launch({ extension: copy.folder, locale: 'fr' });
  try {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.locator('#accounts legend').first()).toHaveText(
      wordsOf('fr').options_account_default ?? '',
    );
    await expect(page.locator('#accounts .choice').first()).toHaveText(
      english.popup_business ?? '',
    );
    await expect(page.locator('#help-handle-feedback')).toHaveText(english.popup_handle_hint ?? '');
    // The plural is chosen as French does, which says of 0 what it says of 1.
    const count = english.options_history_count_one ?? '';
    await expect(page.locator('#history')).toContainText(count.replace('{count}', '0'));
  } finally {
    await context.close();
    await copy.remove();
  }
});
