import type { BrowserContext, Locator, Page } from '@playwright/test';
import { words } from '../words';
import { openOwnTab, type TabOptions } from './own-tab';

/** The popup, as people and assistive technology find it. */
export class PopupView {
  readonly page: Page;
  readonly status: Locator;
  readonly domains: Locator;
  readonly chips: Locator;
  readonly handle: Locator;
  readonly business: Locator;
  readonly personal: Locator;
  readonly notice: Locator;

  constructor(page: Page) {
    this.page = page;
    this.status = page.getByRole('banner').getByRole('status');
    this.domains = page.getByLabel(words('popup_domains'));
    this.chips = page
      .getByRole('list', { name: words('popup_domains_list') })
      .getByRole('listitem');
    this.handle = page.getByLabel(words('popup_handle'), { exact: true });
    this.business = page.getByRole('radio', { name: words('popup_business') });
    this.personal = page.getByRole('radio', { name: words('popup_personal') });
    this.notice = page.getByRole('alert');
  }

  /** The sentence that belongs to a field, as its description. */
  sentence(field: Locator): Promise<string> {
    return field.evaluate((input) => {
      const id = input.getAttribute('aria-describedby') ?? '';
      return document.getElementById(id)?.textContent ?? '';
    });
  }

  saved(): Locator {
    return this.page.getByText(words('popup_saved'), { exact: true });
  }
}

/** For a press on a page behind another, which is drawn once a second: nothing on it is waited for to stand still. */
export const behind = { force: true };

/**
 * Opens the popup's page in a tab, in the size a browser gives it. While nothing is set it asks one
 * thing at a time, which is skipped unless `isFirst`.
 */
export async function openPopup(
  context: BrowserContext,
  extensionId: string,
  { isFirst = false, ...tab }: TabOptions & { isFirst?: boolean } = {},
): Promise<PopupView> {
  const page = await openOwnTab(context, tab);
  await page.setViewportSize({ width: 360, height: 600 });
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  if (!isFirst) await skipSteps(page);
  return new PopupView(page);
}

/** Skips the questions that the popup asks one at a time, if it does. */
export async function skipSteps(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const end = performance.now() + 10_000;
    const isThere = (selector: string) => document.querySelector(selector) !== null;
    const isAsking = () => !isThere('main > *') || isThere('.step');
    while (isAsking() && performance.now() < end) {
      // Not by the pointer, nor by frames: a page behind another is not drawn.
      [...document.querySelectorAll<HTMLElement>('.step button')].at(-1)?.click();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    if (isAsking()) throw new Error('The popup goes on asking.');
  });
}
