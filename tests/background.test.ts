import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../entrypoints/background';

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.restoreAllMocks());

/** What the browser answers when it refuses, and whether anybody heard of it. */
function refusal() {
  const answer = Promise.reject(new Error('No current window'));
  return { answer, caught: vi.spyOn(answer, 'catch') };
}

test('installed by an administrator, there is no window to welcome anybody in', async () => {
  const { answer, caught } = refusal();
  vi.spyOn(browser.tabs, 'create').mockImplementation(() => answer);
  background.main?.();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  expect(caught).toHaveBeenCalledOnce();
});

test('settings that the browser does not open', async () => {
  const { answer, caught } = refusal();
  vi.spyOn(browser.runtime, 'openOptionsPage').mockImplementation(() => answer);
  background.main?.();
  void (await fakeBrowser.runtime.onMessage.trigger({ request: 'open-settings' }, {}, () => {}));
  expect(caught).toHaveBeenCalledOnce();
});
