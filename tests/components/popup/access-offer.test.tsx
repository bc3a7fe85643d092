// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ShownStatus } from '../../../components/messages/tab-status';
import { AccessOffer } from '../../../components/popup/access-offer';

beforeEach(() => {
  fakeBrowser.reset();
  document.body.replaceChildren();
});
afterEach(() => {
  void act(() => render(null, document.body));
  vi.restoreAllMocks();
});

test('where the browser does not say what is allowed, the tab is asked again all the same', async () => {
  const contains = vi.fn(() => Promise.reject(new Error('closing')));
  const listeners = new Set<() => Promise<void>>();
  vi.spyOn(browser, 'permissions', 'get').mockReturnValue({
    contains,
    onAdded: {
      addListener: (listener: () => Promise<void>) => listeners.add(listener),
      removeListener: (listener: () => Promise<void>) => listeners.delete(listener),
    },
  } as unknown as typeof browser.permissions);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((id) => id);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({} as never);
  const status = signal<ShownStatus | undefined>({ account: null, state: 'not-allowed' });
  const again = vi.fn(async () => ({ account: 'acme', state: 'watching' }) as const);
  await act(() => render(<AccessOffer status={status} again={again} />, document.body));
  expect(document.querySelector('button')).not.toBeNull();
  await act(async () => {
    for (const listener of listeners) await listener();
  });
  expect(contains).toHaveBeenCalledTimes(2);
  expect(status.value).toEqual({ account: 'acme', state: 'watching' });
  expect(document.querySelector('button')).toBeNull();
});
