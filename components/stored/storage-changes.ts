import { browser } from 'wxt/browser';

/** The changes by key; a key that was removed has no `newValue`. */
type Changes = Record<string, { newValue?: unknown }>;

/**
 * Calls `listener` with each change of storage and its area, until `lifetime` aborts. Throws when
 * the extension was updated or removed.
 */
export function onStorageChange(
  listener: (changes: Changes, area: string) => void,
  lifetime: AbortSignal,
): void {
  browser.storage.onChanged.addListener(listener);
  lifetime.addEventListener('abort', () => {
    if (isAlive()) browser.storage.onChanged.removeListener(listener);
  });
}

/** False in a content script whose extension was updated, disabled or removed. */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
