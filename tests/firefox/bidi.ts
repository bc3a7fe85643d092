import type { Browser } from 'puppeteer-core';

/** A request that Firefox has stopped, or only tells of. */
interface RequestEvent {
  isBlocked: boolean;
  /** Set where it is a page being gone to. */
  navigation: string | null;
  request: { request: string; url: string; method: string };
}

/** The protocol beneath the driver (WebDriver BiDi), for what the driver has no words for. */
export interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
  on(event: 'network.beforeRequestSent', listener: (event: RequestEvent) => void): void;
}

/** The driver keeps it to itself: not in its types. */
export function bidiOf(browser: Browser): Bidi {
  return (browser as unknown as { connection: Bidi }).connection;
}
