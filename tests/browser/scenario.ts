import type { Page } from '@playwright/test';

/** A business that has told us everything: what the scenarios are written by. */
export const business = {
  domains: ['acme.com'],
  helpHandle: 'AcmeHelp',
  accountType: 'business',
  account_acme: 'business',
};

/** A first message with nothing to be said against it. */
export const goodGreeting =
  'Thanks for following us! Start at https://acme.com/start and tweet @AcmeHelp for help.';

/** Longer than a hold takes for a second press to count (`design.md`: 400 ms), by the page's clock. */
export async function afterHold(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 420)));
}
