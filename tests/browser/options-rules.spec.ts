import { words } from '../words';
import { expect, test } from './fixtures';
import { openOwnPage } from './options-view';

test('rules are folded until somebody opens or looks for them', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set({ severities: { shouting: 'off' } });
  const view = await openOwnPage(context, extensionId, 'options');
  const { page } = view;
  await page.reload();
  const shouting = view.rule(words('shouting_title'));
  const thanks = view.rule(words('missing_thanks_title'));
  const text = page.locator('[data-group="text"] > summary');
  await text.waitFor();
  const all = await page.locator('[data-group="text"] .rule').count();
  await expect(text).toContainText(words('options_rules_on', { on: all - 1, all }));
  await expect(shouting).toBeHidden();
  await text.click();
  await expect(shouting).toBeVisible();

  const search = page.getByLabel(words('options_rules_search'));
  await search.fill(words('missing_thanks_title').toUpperCase());
  await expect(thanks).toBeVisible();
  await expect(shouting).toHaveCount(0);
  await search.fill('nothing like it');
  await expect(
    page.getByText(words('options_rules_no_match', { typed: 'nothing like it' })),
  ).toBeVisible();
  await search.press('Escape');
  await expect(search).toHaveValue('');
  // What was open before is open again, and nothing else.
  await expect(shouting).toBeVisible();
  await expect(thanks).toBeHidden();
});

for (const width of [320, 1280]) {
  test(`the contents stay in view and show where one is, at ${width} pixels`, async ({
    context,
    extensionId,
  }) => {
    const { page } = await openOwnPage(context, extensionId, 'options');
    await page.setViewportSize({ width, height: 640 });
    const current = page.locator('nav [aria-current]');
    await expect(current).toHaveText([words('options_business')]);
    for (const id of ['templates', 'rules', 'backup', 'about', 'history']) {
      await page.getByRole('link', { name: words(`options_${id}`), exact: true }).click();
      await expect(current).toHaveText([words(`options_${id}`)]);
      await expect(current).toBeInViewport({ ratio: 1 });
    }
    const { focus, covered } = await page.evaluate(() => {
      document.querySelector<HTMLElement>('#business input:not(:disabled)')?.focus();
      const nav = document.querySelector('nav')?.getBoundingClientRect();
      const box = document.activeElement?.getBoundingClientRect();
      return {
        focus: document.activeElement?.tagName,
        covered: nav && box && box.top < nav.bottom && box.left < nav.right && nav.top < 1,
      };
    });
    expect({ focus, covered: covered === true }).toEqual({ focus: 'INPUT', covered: false });
  });
}
