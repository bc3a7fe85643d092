import { words } from '../words';
import { setColours, violationsIn } from './axe';
import { expect, test } from './fixtures';
import { openPopup, type PopupView } from './popup-view';

/** In light and in dark. */
async function violations({ page }: PopupView): Promise<string[]> {
  const found: string[] = [];
  for (const colours of ['dark', 'light'] as const) {
    await setColours(page, colours);
    found.push(...(await violationsIn(page, { colours })));
  }
  return found;
}

test('axe finds nothing in any state', async ({ context, extensionId, settings }) => {
  const popup = await openPopup(context, extensionId);
  expect(await violations(popup)).toEqual([]);

  await settings.set({ domains: ['acme.com', 'acme.co.uk'], helpHandle: 'AcmeHelp' });
  await expect(popup.chips).toHaveCount(2);
  await popup.page
    .getByRole('button', { name: words('popup_remove', { domain: 'acme.com' }) })
    .click();
  await expect(popup.saved()).toBeVisible();
  expect(await violations(popup)).toEqual([]);

  await popup.domains.fill('bit.ly');
  await popup.domains.press('Enter');
  await popup.handle.fill('no handle');
  await popup.handle.press('Enter');
  await settings.set({ guard: 7 });
  await expect(popup.notice).toBeVisible();
  expect(await violations(popup)).toEqual([]);
});

test('asks one thing at a time by keyboard, and axe finds nothing', async ({
  context,
  extensionId,
  settings,
}) => {
  const popup = await openPopup(context, extensionId, { isFirst: true });
  const { page, domains, handle, business } = popup;
  const { keyboard } = page;
  const step = page.locator('.step-count');
  await expect(domains).toBeFocused();
  await expect(step).toHaveText(words('popup_step', { step: 1, steps: 3 }));
  expect(await violations(popup)).toEqual([]);
  await keyboard.type('https://www.acme.com/shop');
  await keyboard.press('Enter');
  await expect(handle).toBeFocused();
  await expect(step).toHaveText(words('popup_step', { step: 2, steps: 3 }));
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await expect(page.getByRole('button', { name: words('popup_skip') })).toBeFocused();
  await keyboard.press('Enter');
  await expect(business).toBeFocused();
  expect(await violations(popup)).toEqual([]);
  await keyboard.press('Space');
  await keyboard.press('Enter');
  await expect(popup.chips).toHaveText(['acme.com']);
  await expect(business).toBeFocused();
  await expect
    .poll(() => settings.get())
    .toMatchObject({ domains: ['acme.com'], accountType: 'business' });
});

test('what is being typed is read out once, not at every key', async ({ context, extensionId }) => {
  const { page, domains, handle } = await openPopup(context, extensionId);
  for (const [field, id, typed, sentence] of [
    [domains, 'domains', 'acme.com', words('popup_domain_whole', { domain: 'acme.com' })],
    [handle, 'help-handle', 'AcmeHelp', words('popup_handle_sentence', { handle: '@AcmeHelp' })],
  ] as const) {
    const status = page.locator(`#${id}-feedback [role="status"]`);
    const said = await status.evaluateHandle((element) => {
      const texts: string[] = [];
      new MutationObserver(() => texts.push(element.textContent ?? '')).observe(element, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      return texts;
    });
    await field.pressSequentially(typed);
    await expect(status).toHaveText(sentence);
    expect(await said.jsonValue()).toEqual([sentence]);
  }
});

test('everything can be done by keyboard', async ({ context, extensionId, settings }) => {
  const { page, chips, business, personal, domains, handle } = await openPopup(
    context,
    extensionId,
  );
  const { keyboard } = page;
  // The last question that was skipped led here.
  await expect(business).toBeFocused();
  await keyboard.press('ArrowRight');
  await expect(personal).toBeChecked();
  await keyboard.press('Tab');
  await expect(domains).toBeFocused();
  await keyboard.type('acme.com');
  await expect(page.getByText(words('popup_domain_whole', { domain: 'acme.com' }))).toBeVisible();
  await keyboard.press('Enter');
  await keyboard.type('acme.de ');
  await expect(chips).toHaveText(['acme.com', 'acme.de']);
  await expect(domains).toBeFocused();
  await keyboard.press('Shift+Tab');
  await keyboard.press('Shift+Tab');
  await expect(
    page.getByRole('button', { name: words('popup_remove', { domain: 'acme.com' }) }),
  ).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: words('popup_undo') })).toBeFocused();
  await keyboard.press('Space');
  await expect(chips).toHaveText(['acme.com', 'acme.de']);
  await expect(domains).toBeFocused();
  await keyboard.press('Tab');
  await expect(page.getByRole('button', { name: words('popup_add') })).toBeFocused();
  await keyboard.press('Tab');
  await expect(handle).toBeFocused();
  await keyboard.type('AcmeHelp');
  await expect(
    page.getByText(words('popup_handle_sentence', { handle: '@AcmeHelp' })),
  ).toBeVisible();
  await keyboard.press('Enter');
  await expect
    .poll(() => settings.get())
    .toMatchObject({
      accountType: 'personal',
      domains: ['acme.com', 'acme.de'],
      helpHandle: 'AcmeHelp',
    });
});

test('nothing scrolls in its normal state, and nothing sideways ever', async ({
  context,
  extensionId,
  settings,
}) => {
  const long = 'an-address-of-a-business-that-likes-its-name-long-and-hyphenated.example.com';
  await settings.set({ domains: ['acme.com', 'acme.co.uk', 'shop.brand.com', 'acme.de'] });
  const { page, chips, saved } = await openPopup(context, extensionId).then((popup) => ({
    ...popup,
    saved: popup.saved(),
  }));
  await expect(chips).toHaveCount(4);
  await expect(saved).toHaveCount(0);
  const overflow = () =>
    page.evaluate(() => {
      const { scrollHeight, scrollWidth } = document.documentElement;
      return { down: scrollHeight > window.innerHeight, aside: scrollWidth > window.innerWidth };
    });
  expect(await overflow()).toEqual({ down: false, aside: false });
  await settings.set({ domains: [long, 'acme.com'] });
  await expect(chips).toHaveCount(2);
  expect((await overflow()).aside).toBe(false);
  await page.setViewportSize({ width: 320, height: 600 });
  expect((await overflow()).aside).toBe(false);
});

test('every target is at least 24 pixels high and wide', async ({
  context,
  extensionId,
  settings,
}) => {
  await settings.set({ domains: ['acme.com'] });
  const { page, chips } = await openPopup(context, extensionId);
  await expect(chips).toHaveCount(1);
  const targets = page.locator('button, input[type="text"], label.choice');
  for (const target of await targets.all()) {
    const box = await target.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(24);
    expect(box?.height).toBeGreaterThanOrEqual(24);
  }
});
