import { browser } from 'wxt/browser';

/** What changed, by key; a key that was removed has no `newValue`. */
type Changes = Record<string, { newValue?: unknown }>;

/**
 * Calls `listener` with what has changed in storage, and in which area, until `lifetime` aborts.
 * Throws where the extension is gone.
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

/** False in the content script of an extension that has been updated, switched off or removed. */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
