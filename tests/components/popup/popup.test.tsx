// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
// Loaded late by the popup: here it is there before anything is waited for.
import '../../../components/popup/foot-lines';
import type { ShownStatus } from '../../../components/messages/tab-status';
import { Popup } from '../../../components/popup/popup';
import { readSettings } from '../../../components/stored/settings/read';
import { read } from '../../source';
import { words, wordsLike } from '../../words';

const english: Record<string, { message: string }> = JSON.parse(
  read('public/_locales/en/messages.json'),
);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({} as never);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((id) => english[id]?.message ?? '');
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
});
afterEach(async () => {
  await act(() => render(null, document.body));
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const minute = 60_000;

/** The popup over a tab in which drafts are checked, while a pause has a minute to go. */
async function open() {
  vi.useFakeTimers();
  const stored = (pausedUntil: number) => readSettings({ pausedUntil }, {}).settings;
  const settings = signal(stored(Date.now() + minute));
  const others = { repaired: signal([]), unreadPolicy: signal([]), failed: signal(false) };
  const status = signal<ShownStatus | undefined>({ state: 'watching', account: null });
  const followed = { settings, ...others, checkAlive() {} };
  await act(() =>
    render(<Popup followed={followed} status={status} halfTyped={{}} />, document.body),
  );
  await act(() => vi.dynamicImportSettled());
  return (pausedUntil: number) =>
    act(() => {
      settings.value = stored(pausedUntil);
    });
}
const pass = (time: number) =>
  act(() => {
    vi.advanceTimersByTime(time);
  });
const head = () => document.querySelector('.status')?.textContent;
const foot = () => document.querySelector('.pause')?.textContent;

const paused = wordsLike('panel_paused');
const pausing = words('panel_pause');
const watching = words('popup_status_watching');

test('a pause that ends while the popup is open has ended in its head and its foot', async () => {
  await open();
  expect(head()).toMatch(paused);
  expect(foot()).toMatch(paused);
  await pass(minute - 1);
  expect(head()).toMatch(paused);
  await pass(1);
  expect(head()).toBe(watching);
  expect(foot()).toContain(pausing);
});

test('a pause made longer or ended elsewhere is so in both', async () => {
  const set = await open();
  await set(Date.now() + 2 * minute);
  await pass(minute);
  expect([head(), foot()]).toEqual([expect.stringMatching(paused), expect.stringMatching(paused)]);
  await set(0);
  expect([head(), foot()]).toEqual([watching, expect.stringContaining(pausing)]);
});

test('nothing waits for the end of a pause once the popup is gone', async () => {
  await open();
  await act(() => render(null, document.body));
  expect(vi.getTimerCount()).toBe(0);
});
