// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startSession } from '../../entrypoints/dm.content/composer-session';
import { adapters } from '../../entrypoints/dm.content/page';
import { AccountWatch } from '../../entrypoints/dm.content/tab/account-watch';
import { IconMark } from '../../entrypoints/dm.content/tab/icon-mark';
import { trackTab } from '../../entrypoints/dm.content/tab/tab-state';
import { read } from '../source';
import { eachTestsLifetime } from './lifetime';

const english: Record<string, { message: string }> = JSON.parse(
  read('public/_locales/en/messages.json'),
);
const lifetime = eachTestsLifetime(['requestAnimationFrame']);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((id) => english[id]?.message ?? '');
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: '',
    version: '1.0.0',
  });
});

/**
 * A message box with a draft that is held, and its session. `fonts`: what the browser says of the
 * document's, which whatever draws underlines asks for. `ofBox` ends the message box.
 */
function start(fonts: () => EventTarget, ofBox = lifetime.signal) {
  Object.defineProperty(document, 'fonts', { get: fonts, configurable: true });
  document.body.innerHTML = '<main><textarea>Dear {name}, hello. </textarea></main>';
  const editor = document.querySelector('textarea');
  const [adapter] = adapters;
  if (!editor || !adapter) throw new Error('There is no message box.');
  const { signal } = lifetime;
  const onGone = () => {};
  const tab = trackTab({
    accountWatch: new AccountWatch(),
    iconMark: new IconMark(),
    onGone,
    signal,
  });
  const failures: unknown[] = [];
  tab.onFailure = (error) => failures.push(error);
  const session = startSession({ adapter, editor, tab, signal: ofBox });
  const rows = () =>
    Array.from(
      document.querySelectorAll('dm-decorum'),
      ({ shadowRoot }) => shadowRoot?.querySelector('.summary')?.textContent,
    );
  return { session, tab, failures, rows };
}

test('a draft with something against it is held, and the row is there', async () => {
  const { session, tab, rows, failures } = start(() => new EventTarget());
  await vi.waitFor(() => expect(tab.settings.settings.value).not.toBeNull());
  await vi.waitFor(() => expect(rows()).toHaveLength(1));
  expect(session.judge().reasons).toHaveLength(1);
  expect(failures).toEqual([]);
});

test('where a part of the row cannot be drawn, it says so, and nothing is held', async () => {
  const setAttribute = Element.prototype.setAttribute;
  vi.spyOn(Element.prototype, 'setAttribute').mockImplementation(function (
    this: Element,
    name: string,
    value: string,
  ) {
    if (name === 'aria-expanded') throw new TypeError('A part of ours is broken.');
    setAttribute.call(this, name, value);
  });
  const { session, tab, rows, failures } = start(() => new EventTarget());
  await vi.waitFor(() => expect(tab.settings.settings.value).not.toBeNull());
  await vi.waitFor(() => expect(rows()).toEqual([english.panel_failed?.message]));
  expect(session.judge().reasons).toEqual([]);
  expect(failures).not.toEqual([]);
});

test('where not even that can be said, nothing is held, and the tab goes on', async () => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockImplementation(() => {
    throw new TypeError('The browser says no more.');
  });
  const { session, tab, rows, failures } = start(() => {
    throw new TypeError('A part of ours is broken.');
  });
  await vi.waitFor(() => expect(tab.settings.settings.value).not.toBeNull());
  await vi.waitFor(() => expect(failures).toHaveLength(2));
  expect(rows()).toEqual([]);
  expect(session.judge().reasons).toEqual([]);
  expect(tab.settings.failed.value).toBe(false);
});

test('where nothing can be drawn, one line says so, and nothing is held', async () => {
  const { session, tab, rows, failures } = start(() => {
    throw new TypeError('A part of ours is broken.');
  });
  await vi.waitFor(() => expect(tab.settings.settings.value).not.toBeNull());
  await vi.waitFor(() => expect(rows()).toEqual([english.panel_failed?.message]));
  expect(session.judge().reasons).toEqual([]);
  expect(failures).toEqual([expect.any(TypeError)]);
  expect(tab.settings.failed.value).toBe(false);
});

test('a message box that is gone before its row is drawn gets none', async () => {
  const box = new AbortController();
  const { tab, rows } = start(() => new EventTarget(), box.signal);
  // Told at once, before the task in which the row is drawn.
  tab.settings.settings.subscribe((settings) => {
    if (settings !== null) box.abort();
  });
  await vi.waitFor(() => expect(box.signal.aborted).toBe(true));
  await new Promise((resolve) => setTimeout(resolve));
  expect(rows()).toEqual([]);
});
