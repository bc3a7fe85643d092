import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { words } from '../words';

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

  /** What axe finds, in one line each: everything in light, and in dark what differs, the colours. */
  async violations(colorScheme: 'light' | 'dark' = 'light'): Promise<string[]> {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { page } = this;
    await page.emulateMedia({ colorScheme });
    // Of what passes it would name every element, and put all of it together in a page of its own.
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
    const found = await (colorScheme === 'light'
      ? axe.withTags(tags)
      : axe.withRules('color-contrast')
    ).analyze();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }
}

/** Opens a page of the extension in a tab of its own, and all of its rules. */
export async function openOwnPage(
  context: BrowserContext,
  extensionId: string,
  name: 'options' | 'welcome',
): Promise<OptionsView> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${name}.html`);
  await page.locator('#try-text').waitFor();
  const view = new OptionsView(page);
  await view.openRules();
  return view;
}
