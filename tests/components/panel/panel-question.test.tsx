// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answered, RowModel } from '../../../components/panel/panel-model';
import { PanelQuestion, takeAnswer } from '../../../components/panel/panel-question';

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
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
