import type { BrowserContext, Locator, Page } from '@playwright/test';
import { words } from '../words';
import { setColours, violationsIn } from './axe';
import { openOwnTab, type TabOptions } from './own-tab';

/** A page of the extension in a tab, as people find their way in it. */
export class OptionsView {
  readonly page: Page;
  readonly box: Locator;
  /** The warnings about the message that is tried. */
  readonly tried: Locator;

  constructor(page: Page) {
    this.page = page;
    this.box = page.locator('#try-text');
    this.tried = page.locator('.panel-frame').getByRole('listitem');
  }

  section(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  rule(name: string): Locator {
    return this.page.getByRole('switch', { name, exact: true });
  }

  /** Opens every group of rules: they are folded at first. */
  async openRules(): Promise<void> {
    const groups = this.page.locator('.rule-group');
    await groups.evaluateAll((all: HTMLDetailsElement[]) => {
      for (const group of all) group.open = true;
    });
  }

  saved(): Locator {
    return this.page.getByText(words('popup_saved'), { exact: true });
  }

  /** What axe finds, in one line each: everything in light, and in dark the colours. */
  async violations(colours: 'light' | 'dark' = 'light'): Promise<string[]> {
    await setColours(this.page, colours);
    return violationsIn(this.page, { colours });
  }
}

/** Opens a page of the extension, and all of its rules. */
export async function openOwnPage(
  context: BrowserContext,
  extensionId: string,
  name: 'options' | 'welcome',
  tab: TabOptions = {},
): Promise<OptionsView> {
  const page = await openOwnTab(context, tab);
  await page.goto(`chrome-extension://${extensionId}/${name}.html`);
  await page.locator('#try-text').waitFor();
  const view = new OptionsView(page);
  await view.openRules();
  return view;
}
