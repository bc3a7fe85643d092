import type { ConsoleMessage, Page } from '@playwright/test';

/** What a replica noted; X's other pages have nothing to say. */
export const errorsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(window.replica?.errors ?? [])]);

/** Everything a page, and the extension in it, says that sounds like a fault; returns what ends it. */
export function listen(page: Page, faults: string[]): () => void {
  const onError = (error: Error) => faults.push(`pageerror: ${error.message}`);
  const onMessage = (message: ConsoleMessage) => {
    // A refused request is a leak, and reported as one.
    const refused = message.text().startsWith('Failed to load resource');
    if (message.type() !== 'error' || refused) return;
    faults.push(`console: ${message.text()} (${message.location().url})`);
  };
  page.on('pageerror', onError);
  page.on('console', onMessage);
  return () => {
    page.off('pageerror', onError);
    page.off('console', onMessage);
  };
}
