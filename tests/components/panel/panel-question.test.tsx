// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answered, RowModel } from '../../../components/panel/panel-model';
import { PanelQuestion, takeAnswer, undoTime } from '../../../components/panel/panel-question';

afterEach(() => {
  vi.useRealTimers();
  render(null, document.body);
  vi.restoreAllMocks();
});

/** The row's question, with nothing to ask, and an answer to the last one. */
async function attach() {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((id) => id);
  const text = signal('See acme.com ');
  const answered = signal<Answered | null>(null);
  const shown = { question: signal(null), pausedUntil: signal(null), held: signal(null) };
  const model = { text, answered, ...shown, notice: signal(null) } as unknown as RowModel;
  const answer = (messageId: string) =>
    act(() => takeAnswer(model, { messageId, data: {}, take() {}, undo() {} }));
  const hasUndo = () => document.querySelector('.undo') !== null;
  await act(() => render(<PanelQuestion model={model} />, document.body));
  return { text, answered, answer, hasUndo };
}
const pass = (time: number) =>
  act(() => {
    vi.advanceTimersByTime(time);
  });

/* What is done after the answer, and whether it can be undone then. */
test.each<
  [what: string, then: (answer: (id: string) => Promise<void>) => Promise<void>, isLeft: boolean]
>([
  ['nothing', async () => {}, true],
  ['nearly the time', () => pass(undoTime - 1), true],
  ['the time', () => pass(undoTime), false],
  [
    'another answer and the time of the first',
    async (answer) => {
      await pass(undoTime - 1);
      await answer('panel_no');
      await pass(undoTime - 1);
    },
    true,
  ],
])('after %s', async (_, then, isLeft) => {
  vi.useFakeTimers();
  const { answer, hasUndo } = await attach();
  await answer('panel_yes');
  await then(answer);
  expect(hasUndo()).toBe(isLeft);
});

test('the time ends with the row', async () => {
  vi.useFakeTimers();
  const { answer } = await attach();
  await answer('panel_yes');
  await act(() => render(null, document.body));
  expect(vi.getTimerCount()).toBe(0);
});

test('Undo of an answer is offered until the draft changes: then it would seem to undo that', async () => {
  const { text, answer, hasUndo } = await attach();
  expect(hasUndo()).toBe(false);
  await answer('panel_yes');
  expect(hasUndo()).toBe(true);
  await act(() => {
    text.value = 'See acme.com n';
  });
  expect(hasUndo()).toBe(false);
});
