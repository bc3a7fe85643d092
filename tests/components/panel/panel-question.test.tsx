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

/* What is done after the answer, and whether it can be undone then. */
test.each<[what: string, act: (model: RowModel) => void, isLeft: boolean]>([
  ['nothing', () => {}, true],
  ['nearly the time', () => vi.advanceTimersByTime(undoTime - 1), true],
  ['the time', () => vi.advanceTimersByTime(undoTime), false],
  [
    'another answer and the time of the first',
    (model) => {
      vi.advanceTimersByTime(undoTime - 1);
      takeAnswer(model, { messageId: 'panel_no', data: {}, take() {}, undo() {} });
      vi.advanceTimersByTime(undoTime - 1);
    },
    true,
  ],
])('after %s', async (_, then, isLeft) => {
  vi.useFakeTimers();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((id) => id);
  const answered = signal<Answered | null>(null);
  const shown = { question: signal(null), pausedUntil: signal(null), held: signal(null) };
  const text = signal('');
  const model = { text, answered, ...shown, notice: signal(null) } as unknown as RowModel;
  takeAnswer(model, { messageId: 'panel_yes', data: {}, take() {}, undo() {} });
  then(model);
  expect(answered.value !== null).toBe(isLeft);
});

test('Undo of an answer is offered until the draft changes: then it would seem to undo that', async () => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((id) => id);
  const text = signal('See acme.com ');
  const answered = signal<Answered | null>(null);
  const shown = { question: signal(null), pausedUntil: signal(null), held: signal(null) };
  const model = { text, answered, ...shown, notice: signal(null) } as unknown as RowModel;
  const hasUndo = () => document.querySelector('.undo') !== null;
  await act(() => render(<PanelQuestion model={model} />, document.body));
  expect(hasUndo()).toBe(false);
  await act(() => {
    takeAnswer(model, { messageId: 'panel_yes', data: {}, take() {}, undo() {} });
  });
  expect(hasUndo()).toBe(true);
  await act(() => {
    text.value = 'See acme.com n';
  });
  expect(hasUndo()).toBe(false);
});
