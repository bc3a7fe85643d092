// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AccountWatch } from '../../../entrypoints/dm.content/tab/account-watch';
import { IconMark } from '../../../entrypoints/dm.content/tab/icon-mark';
import { trackTab } from '../../../entrypoints/dm.content/tab/tab-state';

let lifetime: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  lifetime = new AbortController();
});
afterEach(() => {
  lifetime.abort();
  vi.restoreAllMocks();
});

/*
 * An old script is told of nothing. A port to the background script would end with the extension, but
 * also with that script, every half minute: to know which it was, we would have to start it again.
 */
test.each([
  ['coming back to the window', () => window, 'focus'],
  ['coming back to the tab', () => document, 'visibilitychange'],
  ['going into a field', () => window, 'focusin'],
  ['a press', () => window, 'pointerdown'],
  ['a key', () => window, 'keydown'],
] as const)('that the extension is gone is noticed by %s', async (_, target, type) => {
  const onGone = vi.fn();
  const { signal } = lifetime;
  const { settings } = trackTab({
    accountWatch: new AccountWatch(),
    iconMark: new IconMark(),
    onGone,
    signal,
  });
  await vi.waitFor(() => expect(settings.settings.value).not.toBeNull());
  target().dispatchEvent(new Event(type));
  expect(settings.failed.value).toBe(false);
  // As browsers tell a script whose extension is updated, turned off or removed.
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
  if (type === 'keydown') vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 2000);
  target().dispatchEvent(new Event(type));
  expect(settings.failed.value).toBe(true);
  expect(onGone).toHaveBeenCalledTimes(1);
});
