import type { ElementHandle, Page } from 'puppeteer-core';
import { deep } from './replica';

const inPanel = (selector: string) => `>>> dm-decorum >>>> ${selector}`;

/** What the extension draws, as people find it. */
export class PanelView {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The words of the one line above the composer; `''` while there is none. */
  row = (): Promise<string> => this.textOf('button[aria-controls]');
  /** What is said at once to those who listen. */
  alert = (): Promise<string> => this.textOf('[role="alert"]');

  /** All words of the open list; `''` while there is none. */
  list = (): Promise<string> => this.textOf('section');

  /** Which of our elements has the focus: a rule's entry, or a button's words. */
  focused = (): Promise<string | null> =>
    this.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (!(active?.getRootNode() instanceof ShadowRoot)) return null;
      return active.getAttribute('data-rule') ?? active.textContent;
    });

  /** The rules in the open list, in their order. */
  rules = (): Promise<string[]> =>
    this.page.$$eval(inPanel('li[data-rule]'), (all) =>
      all.map((one) => one.getAttribute('data-rule') ?? ''),
    );

  async clickRow(): Promise<void> {
    await (await deep(this.page, 'dm-decorum >>>> button[aria-controls]')).click();
  }

  /** A click on the first button of a rule's entry. */
  async clickSuggestion(rule: string): Promise<void> {
    const button = `dm-decorum >>>> li[data-rule="${rule}"] .actions button`;
    await (await deep(this.page, button)).click();
  }

  /** Under *Why, and other ways* of a rule's entry in the open list. */
  async choose(rule: string, way: string): Promise<void> {
    const entry = `li[data-rule="${rule}"]`;
    await (await deep(this.page, `dm-decorum >>>> ${entry} summary`)).click();
    await this.clickButton(way, entry);
  }

  /** A click on a button of ours, by its words. */
  async clickButton(words: string, within = ''): Promise<void> {
    const host = await deep(this.page, 'dm-decorum');
    const button = (await this.page.waitForFunction(
      ({ shadowRoot }, wanted, buttons) =>
        [...(shadowRoot?.querySelectorAll(buttons) ?? [])].find(
          ({ textContent }) => textContent === wanted,
        ),
      {},
      host,
      words,
      `${within} button`,
    )) as ElementHandle<HTMLButtonElement>;
    await button.click();
  }

  private textOf(selector: string): Promise<string> {
    return this.page.$$eval(inPanel(selector), (all) => all[0]?.textContent ?? '');
  }
}
