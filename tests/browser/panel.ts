import type { Locator, Page } from '@playwright/test';

/** Milliseconds: what came under the pointer later than that takes no press. */
const readingTime = 400;

/** What the extension draws, as people and assistive technology find it. */
export class PanelView {
  readonly host: Locator;
  /** The one line above the composer. */
  readonly row: Locator;
  readonly list: Locator;
  readonly entries: Locator;
  readonly alert: Locator;
  readonly status: Locator;

  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.host = page.locator('dm-decorum');
    this.row = this.host.locator('button[aria-controls]');
    this.list = this.host.getByRole('region');
    this.entries = this.list.getByRole('listitem');
    this.alert = this.host.getByRole('alert');
    this.status = this.host.locator('.panel > [role="status"]');
  }

  /** The entry of one rule. */
  entry(rule: string): Locator {
    return this.host.locator(`li[data-rule="${rule}"]`);
  }

  /** Takes one of the ways out of an entry; opens the list. */
  async choose(rule: string, way: string): Promise<void> {
    const entry = this.entry(rule).first();
    if ((await this.row.getAttribute('aria-expanded')) !== 'true') await this.row.click();
    await entry.locator('summary').click();
    await this.press(entry.getByRole('button', { name: way, exact: true }));
  }

  /** Clicks a button that has stood still for a moment, as a person does who has read it. */
  async press(button: Locator): Promise<void> {
    await button.scrollIntoViewIfNeeded();
    await button.evaluate(
      (node, moment) =>
        new Promise<void>((resolve) => {
          let place = '';
          let since = performance.now();
          const look = () => {
            const { left, top } = node.getBoundingClientRect();
            const now = `${left} ${top}`;
            if (now !== place) since = performance.now();
            place = now;
            if (performance.now() - since > moment) resolve();
            else requestAnimationFrame(look);
          };
          look();
        }),
      readingTime,
    );
    await button.click();
  }

  /** Moves the focus by keys, as a person does: keys count nowhere else. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.waitFor();
    for (let step = 0; step < 60; step += 1) {
      if (await target.evaluate((node) => node.matches(':focus'))) return;
      await this.#page.keyboard.press(key);
    }
    throw new Error('The focus never came there.');
  }

  /** The rules that are shown, in their order; opens the list. */
  async rules(): Promise<string[]> {
    if ((await this.row.getAttribute('aria-expanded')) !== 'true') await this.row.click();
    return this.entries.evaluateAll((all) => all.map((one) => one.dataset.rule ?? ''));
  }
}
