// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RepairedNotice } from '../../../components/page/repaired-notice';
import type { FollowedSettings } from '../../../components/stored/settings/settings';
import { read } from '../../source';
import { words } from '../../words';

const english: Record<string, { message: string }> = JSON.parse(
  read('public/_locales/en/messages.json'),
);

beforeEach(() => {
  document.body.replaceChildren();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((id) => english[id]?.message ?? '');
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
});
afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

test.each([
  ['MAX_WRITE_OPERATIONS_PER_MINUTE', 'not_saved_rate'],
  ['Access to storage is not allowed', 'popup_not_saved'],
])('where storage says %s, the notice stays and says %s', async (reason, said) => {
  await fakeBrowser.storage.sync.set({ guard: 7 });
  const refuse = vi.spyOn(fakeBrowser.storage.sync, 'remove').mockRejectedValue(new Error(reason));
  const repaired = signal(['guard']);
  const followed = { repaired, unreadPolicy: signal([]) } as unknown as FollowedSettings;
  void act(() => render(<RepairedNotice followed={followed} />, document.body));
  const notice = () => document.querySelector('[role="alert"]')?.textContent;
  const press = () => act(() => document.querySelector('button')?.click());
  await press();
  await vi.waitFor(() => expect(notice()).toContain(words(said)));
  refuse.mockRestore();
  await press();
  await vi.waitFor(async () => expect(await fakeBrowser.storage.sync.get(null)).toEqual({}));
  // A notice of other settings has nothing to do with it.
  await act(() => {
    repaired.value = [];
  });
  await act(() => {
    repaired.value = ['domains'];
  });
  expect(notice()).not.toContain(words(said));
});
