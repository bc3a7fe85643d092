import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepLastChoice } from '../../../components/panel/last-choice';
import { readSettings } from '../../../components/stored/settings/read';
import type { Composer } from '../../../entrypoints/dm.content/composer/composer';
import { setupQuestion } from '../../../entrypoints/dm.content/draft/setup-question';

let lifetime: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  lifetime = new AbortController();
});
afterEach(() => {
  lifetime.abort();
  vi.restoreAllMocks();
});

/** The question at a draft of @acme's that names acme.com, and what was told. */
async function ask(messageId: string) {
  const text = 'See acme.com today';
  const { attempt, undoable } = keepLastChoice();
  const onFailure = vi.fn();
  const isSite = messageId === 'panel_ask_site';
  const question = setupQuestion({
    composer: {
      text: signal(isSite ? text : 'Hello'),
      isSettled: signal(true),
      selection: signal(null),
    } as unknown as Composer,
    settings: signal(readSettings({}, {}).settings),
    account: signal('acme'),
    partnerHandle: signal('ana'),
    attempt,
    onFailure,
    signal: lifetime.signal,
  });
  await vi.waitFor(() => expect(question.value?.messageId).toBe(messageId));
  const answers = question.value?.answers ?? [];
  const find = (said: string) => answers.find((each) => each.messageId === said);
  return { find, undoable, onFailure };
}

test.each([
  ['panel_ask_site', 'panel_yes'],
  ['panel_ask_site', 'panel_no_site'],
  ['panel_ask_account', 'panel_personal_answer'],
] as const)(
  'to %s, storage refuses %s, then its undo: both are said until they are done',
  async (asked, said) => {
    const { find, undoable, onFailure } = await ask(asked);
    const { sync } = fakeBrowser.storage;
    const shown = () => undoable.value?.messageId;
    const refuse = () => {
      vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('no'));
      vi.spyOn(sync, 'remove').mockRejectedValueOnce(new Error('no'));
    };
    refuse();
    find(said)?.take();
    await vi.waitFor(() => expect(shown()).toBe('popup_not_saved'));
    expect(undoable.value?.undo).toBeUndefined();
    vi.restoreAllMocks();
    find(said)?.take();
    await vi.waitFor(() => expect(undoable.value).toBeNull());
    refuse();
    find(said)?.undo?.();
    await vi.waitFor(() => expect(shown()).toBe('popup_not_saved'));
    vi.restoreAllMocks();
    undoable.value?.undo?.();
    expect(undoable.value).toBeNull();
    expect(onFailure).not.toHaveBeenCalled();
  },
);

test('a No holds in the tab although it cannot be stored: nothing is said to be refused', async () => {
  const { find, undoable, onFailure } = await ask('panel_ask_site');
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  find('panel_no')?.take();
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
  expect(undoable.value).toBeNull();
});
