// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepLastChoice } from '../../../components/panel/last-choice';
import { PanelList } from '../../../components/panel/panel-list';
import type { ListModel } from '../../../components/panel/panel-model';
import { words } from '../../words';

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

test.each([
  ['a choice', false],
  ['an undo', true],
])('why storage refused %s is said; can be undone again: %s', async (_, isUndo) => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((id) => id);
  const { undoable, refused } = keepLastChoice();
  const model = { entries: signal([]), failures: signal([]), undoable } as unknown as ListModel;
  await act(() => render(<PanelList model={model} id="list" />, document.body));
  await act(() => refused(new Error('QUOTA_BYTES_PER_ITEM'), isUndo ? async () => {} : undefined));
  expect(document.querySelector('[role="status"]')?.textContent).toContain('not_saved_item');
  expect(document.querySelector('.undo') !== null).toBe(isUndo);
});

test.each([
  ['own details', new RangeError('options_details_full'), 50],
  ['another list', new RangeError(), 200],
])('a full list says its limit: %s', async (_, error, limit) => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((id) =>
    words(id, { most: '{most}' }),
  );
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  const { undoable, refused } = keepLastChoice();
  const model = { entries: signal([]), failures: signal([]), undoable } as unknown as ListModel;
  await act(() => render(<PanelList model={model} id="list" />, document.body));
  await act(() => refused(error));
  expect(document.querySelector('[role="status"]')?.textContent).toContain(String(limit));
});
