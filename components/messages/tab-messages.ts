import { browser } from 'wxt/browser';

const requests = ['open-settings', 'mark-icon', 'unmark-icon'] as const;

/** What a content script may ask of the background script. */
export type Request = (typeof requests)[number];

/** Asks without waiting for an answer. Does nothing when the extension was updated or removed. */
export function askBackground(request: Request): void {
  if (browser.runtime?.id === undefined) return;
  browser.runtime.sendMessage({ request }).catch((error: unknown) => {
    console.debug('DM Decorum:', request, error instanceof Error ? error.name : 'failed');
  });
}

/** Reads a message from a tab; null when it is not a request. */
export function readRequest(message: unknown): Request | null {
  if (typeof message !== 'object' || message === null || !('request' in message)) return null;
  const { request } = message;
  return requests.find((each) => each === request) ?? null;
}
