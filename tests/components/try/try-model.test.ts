import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings } from '../../../components/stored/settings/read';
import { makeTryModel } from '../../../components/try/try-model';
import type { Diagnostic } from '../../../rules';

beforeEach(() => fakeBrowser.reset());

test('a rule that storage does not turn off, or not on again, is said; Undo can be pressed again', async () => {
  const { undoable, waysOut } = makeTryModel({
    settings: signal(readSettings({}, {}).settings),
    text: signal(''),
    conversation: signal({}),
    write() {},
  });
  const turnOff = () => waysOut({ ruleId: 'shouting' } as Diagnostic)[0]?.take();
  const shown = () => undoable.value?.messageId;
  const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
  set.mockRejectedValueOnce(new Error('no'));
  turnOff();
  await vi.waitFor(() => expect(shown()).toBe('popup_not_saved'));
  expect(undoable.value?.undo).toBeUndefined();
  const stored = async () => (await fakeBrowser.storage.sync.get('severities')).severities;
  turnOff();
  await vi.waitFor(async () => expect(await stored()).toEqual({ shouting: 'off' }));
  set.mockRejectedValueOnce(new Error('no'));
  undoable.value?.undo?.();
  await vi.waitFor(() => expect(shown()).toBe('popup_not_saved'));
  undoable.value?.undo?.();
  await vi.waitFor(async () => expect(await stored()).toEqual({}));
  expect(undoable.value).toBeNull();
  set.mockRestore();
});
