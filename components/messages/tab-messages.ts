import { browser } from 'wxt/browser';

/** What a page may ask of the background script: it can open pages and mark the icon. */
export type Request = 'open-settings' | 'mark-icon' | 'unmark-icon';

const requests: readonly string[] = ['open-settings', 'mark-icon', 'unmark-icon'];

/** Asks without waiting: an extension that is gone cannot answer, and nobody depends on it. */
export function askBackground(request: Request): void {
  if (browser.runtime?.id === undefined) return;
  browser.runtime.sendMessage({ request }).catch((error: unknown) => {
    console.debug('DM Decorum:', request, error instanceof Error ? error.name : 'failed');
  });
}

/** Reads a message that a tab sent; null where it is none of ours. */
export function readRequest(message: unknown): Request | null {
  if (typeof message !== 'object' || message === null || !('request' in message)) return null;
  const { request } = message;
  return typeof request === 'string' && requests.includes(request) ? (request as Request) : null;
}
