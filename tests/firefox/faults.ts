import type { ConsoleMessage, Page } from 'puppeteer-core';
import type { Firefox } from './firefox';

/** What went wrong in a page of X's, as it says itself. */
export async function errorsOf(page: Page): Promise<string[]> {
  if (page.isClosed() || !page.url().startsWith('https:')) return [];
  return page.evaluate(() => [...(window.replica?.errors ?? [])]);
}

/** Writes down what a tab and the extension in it say that sounds like a fault; returns what ends it. */
export function follow(page: Page, faults: string[]): () => void {
  const onError = (error: unknown) => faults.push(`pageerror: ${error}`);
  const onMessage = (message: ConsoleMessage) => {
    const text = message.text();
    // A refused request is a leak, and reported as one.
    if (/^(Failed to load|Loading failed)/.test(text)) return;
    // What our script survives it says in a whisper; here it may not even happen.
    if (message.type() !== 'error' && !text.startsWith('DM Decorum went on')) return;
    faults.push(`console: ${text}`);
  };
  page.on('pageerror', onError);
  page.on('console', onMessage);
  return () => {
    page.off('pageerror', onError);
    page.off('console', onMessage);
  };
}

/** Requests that nobody expected; asked again, only what is new. */
export function takeLeaks({ leaks, site }: Firefox): string[] {
  return [...site.leaks.splice(0), ...leaks.splice(0)].map((leak) => `request: ${leak}`);
}
