// @vitest-environment happy-dom
import { type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { accept } from '../../../components/forms/by-hand';
import { PanelList } from '../../../components/panel/panel-list';
import type { ListModel } from '../../../components/panel/panel-model';
import type { Diagnostic } from '../../../rules';
import { read } from '../../source';

const english: Record<string, { message: string }> = JSON.parse(
  read('public/_locales/en/messages.json'),
);

beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((id) => english[id]?.message ?? '');
});
afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

/** A warning about the characters from `at` on, with one suggestion. */
const warning = (at: number): Diagnostic => ({
  ruleId: 'link-outside-domain',
  severity: 'warning',
  range: [at, at + 1],
  messageId: 'link_outside_domain',
  data: {},
  suggestions: [{ messageId: 'panel_copy', data: {}, edits: [] }],
});

/** The list of these warnings, whose editor takes no suggestion. */
async function attach(...at: number[]) {
  const text = signal('some text');
  const entries: Signal<readonly Diagnostic[]> = signal(at.map(warning));
  const none = { failures: signal([]), undoable: signal(null), exits: signal([]) };
  const answers = { isHolding: signal(true), partner: signal(''), answers: () => [] };
  const ways = { waysOut: () => [], apply: async () => false, copy: async () => {} };
  const model: ListModel = { text, entries, ...none, ...answers, ...ways };
  await act(() => render(<PanelList model={model} id="list" />, document.body));
  const show = (...next: number[]) =>
    act(() => {
      entries.value = next.map(warning);
    });
  return { text, show };
}

const list = () => document.querySelector('.list') as HTMLElement;

async function press(target: Element | null | undefined) {
  await act(async () => {
    const event = new MouseEvent('click', { bubbles: true });
    accept(event);
    target?.dispatchEvent(event);
  });
}

/** Opens the reason of an entry, as the browser does; the list then reaches further up. */
async function openReason(entry: number) {
  const details = document.querySelectorAll('details')[entry] as HTMLDetailsElement;
  const summary = details.querySelector('summary') as HTMLElement;
  vi.spyOn(list(), 'offsetHeight', 'get').mockReturnValue(140);
  vi.spyOn(summary, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, details.open ? 100 : 200, 10, 10),
  );
  await press(summary);
  details.open = true;
  await act(() => new Promise((resolve) => requestAnimationFrame(() => resolve())));
}

/* What happens while the first of two reasons is open, and whether the list keeps its height. */
test.each<[what: string, next: number[], isKept: boolean]>([
  ['nothing', [0, 5], true],
  ['a warning more', [0, 5, 9], true],
  ['one without an open reason less', [0], true],
  ['the open one gone', [5], false],
  ['the open one gone, others come', [5, 7, 9], false],
  ['the open one about other words', [1, 5], false],
  ['no warning left', [], false],
])('a list whose reason is open keeps its height: %s', async (_, next, isKept) => {
  const { show } = await attach(0, 5);
  await openReason(0);
  expect(list().style.maxBlockSize).toContain('140px');
  await show(...next);
  expect(list().style.maxBlockSize !== '').toBe(isKept);
});

test('what waits for the end of a composition is one listener, and goes with its suggestion', async () => {
  const waiting = new Set<unknown>();
  const { addEventListener, removeEventListener } = window;
  vi.spyOn(window, 'addEventListener').mockImplementation((type, listener, options) => {
    if (type === 'compositionend') waiting.add(listener);
    addEventListener.call(window, type, listener, options);
  });
  vi.spyOn(window, 'removeEventListener').mockImplementation((type, listener, options) => {
    waiting.delete(listener);
    removeEventListener.call(window, type, listener, options);
  });
  const isRefused = () => document.querySelector('.actions span .action') !== null;
  const { text, show } = await attach(0);
  for (const written of ['some text', 'other text']) {
    await act(() => {
      text.value = written;
    });
    expect(isRefused()).toBe(false);
    await press(document.querySelector('.action'));
    expect(isRefused()).toBe(true);
    expect(waiting.size).toBe(1);
  }
  await act(() => {
    window.dispatchEvent(new Event('compositionend'));
  });
  expect(isRefused()).toBe(false);
  await press(document.querySelector('.action'));
  expect(isRefused()).toBe(true);
  await show();
  expect(waiting.size).toBe(0);
});
