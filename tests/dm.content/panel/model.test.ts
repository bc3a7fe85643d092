// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Held, Undoable } from '../../../components/panel/panel-model';
import { attachComposer } from '../../../entrypoints/dm.content/composer/composer';
import type { DraftState } from '../../../entrypoints/dm.content/draft/draft-state';
import type { ComposerAdapter } from '../../../entrypoints/dm.content/page/composer-adapter';
import { makePanelModel } from '../../../entrypoints/dm.content/panel/model';
import type { Tab } from '../../../entrypoints/dm.content/tab/tab-state';
import { eachTestsLifetime } from '../lifetime';

const lifetime = eachTestsLifetime(['setTimeout', 'clearTimeout', 'requestAnimationFrame']);

/** The panel of an empty message box, with its list open. */
function open() {
  const editor = document.body.appendChild(document.createElement('textarea'));
  const adapter = {
    readText: () => editor.value,
    readSelection: () => [editor.value.length, editor.value.length] as const,
    async replace(_: unknown, [start, end]: readonly [number, number], words: string) {
      editor.value = editor.value.slice(0, start) + words + editor.value.slice(end);
    },
    selectRange() {},
  } as Partial<ComposerAdapter> as ComposerAdapter;
  const held = signal<Held | null>(null);
  const undoable = signal<Undoable | null>(null);
  const attempt = vi.fn<(saving: Promise<void>) => void>();
  const draft = {
    check: {},
    life: { perDraft: signal },
    open: signal({ key: 'ana' }),
    pausing: {},
    silenced: { undoable, attempt },
  } as unknown as DraftState;
  const tab = {
    settings: { settings: signal(null), failed: signal(false) },
    history: { failed: signal(false) },
    account: signal(null),
    hiddenChecklists: signal(new Set()),
  } as unknown as Tab;
  const model = makePanelModel({
    composer: attachComposer(adapter, editor, lifetime.signal),
    draft,
    question: signal(null),
    held,
    missing: signal([]),
    tab,
    signal: lifetime.signal,
  });
  model.isOpen.value = true;
  return { editor, held, undoable, attempt, model };
}

const template = {
  id: '1',
  title: 'Refund',
  text: 'About [Company]: ',
  selection: [6, 15] as const,
  isGiven: false,
};

test.each([
  ['closes', 'nothing was held', false],
  ['stays open', 'a press was held before the frame in which it is looked at', true],
])('the list %s after a template was inserted, where %s', async (_, __, isHeld) => {
  const { editor, held, model } = open();
  const inserted = model.templates.insert(template);
  await Promise.resolve();
  expect(editor.value).toBe(template.text);
  if (isHeld) held.value = { by: 'enter', diagnostics: [] };
  vi.advanceTimersByTime(100);
  expect(await inserted).toBe(true);
  expect(model.isOpen.value).toBe(isHeld);
});

test.each([
  ['opens for a choice that storage refused, which may be one of the row', true],
  ['stays closed when a choice is stored after it was closed', false],
])('the list %s', (_, isRefused) => {
  const { undoable, held, model } = open();
  model.isOpen.value = false;
  undoable.value = { messageId: 'popup_not_saved', data: {}, isRefused };
  expect(model.isOpen.value).toBe(isRefused);
  model.isOpen.value = false;
  held.value = null;
  expect(model.isOpen.value).toBe(false);
});

test('a language that storage refuses is said, like every other choice', async () => {
  const { attempt, model } = open();
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('full'));
  model.templates.chooseLanguage('fr');
  await expect(attempt.mock.calls[0]?.[0]).rejects.toThrow('full');
});
