import { browser } from 'wxt/browser';

/**
 * The storage area of the settings: the browser's sync area where there is one, else the local one.
 * Uses `browser.storage` rather than WXT's helper, which watches key by key and adds 16 kB to every
 * X page.
 */
export function settingsArea() {
  return browser.storage.sync ?? browser.storage.local;
}

/**
 * The bytes that an item takes of that area, as the browser counts: key and JSON, in which Chrome writes
 * `<` in six characters. An item without a value takes none.
 */
export function bytesInArea(key: string, value: unknown): number {
  if (value === undefined) return 0;
  return new TextEncoder().encode(key + JSON.stringify(value).replaceAll('<', '\\u003C')).length;
}

/** The settings that stay on this device and do not follow the browser's sync. */
export const deviceKeys: readonly string[] = ['shortcut', 'myName'];

/** The storage area of those settings. */
export function deviceArea() {
  return browser.storage.local;
}

/** All that is stored of the settings, and whatever else is in their area. Rejects when storage does. */
export async function readStored(): Promise<Record<string, unknown>> {
  const [shared, own] = await Promise.all([
    settingsArea().get(null),
    deviceArea().get([...deviceKeys]),
  ]);
  // A key without a value may be there all the same, and must not hide that of the other area.
  const given = Object.entries(own).filter(([, value]) => (value ?? null) !== null);
  return { ...shared, ...Object.fromEntries(given) };
}
