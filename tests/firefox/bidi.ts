import type { Browser } from 'puppeteer-core';

/** The protocol beneath the driver (WebDriver BiDi), for what the driver has no words for. */
export interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** The driver keeps it to itself: not in its types. */
export function bidiOf(browser: Browser): Bidi {
  return (browser as unknown as { connection: Bidi }).connection;
}
