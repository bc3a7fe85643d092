// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PanelModel } from '../../../components/panel/panel-model';
import { say } from '../../../components/words/words';
import { spokenWarnings } from '../../../entrypoints/dm.content/panel/speech';
import type { Diagnostic } from '../../../rules';
import { read } from '../../source';
import { eachTestsLifetime } from '../lifetime';

const english: Record<string, { message: string }> = JSON.parse(
  read('public/_locales/en/messages.json'),
);
const lifetime = eachTestsLifetime();
beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((id) => english[id]?.message ?? '');
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
});

const warning = { ruleId: 'shouting', severity: 'warning' } as Diagnostic;

function speak() {
  const model = {
    text: signal(''),
    diagnostics: signal<Diagnostic[]>([]),
    notice: signal(null),
    remark: signal(null),
    held: signal(null),
    partner: signal(''),
  };
  const { polite } = spokenWarnings(model as unknown as PanelModel, lifetime.signal);
  return { ...model, polite };
}

test('a count is spoken once a second has passed without a key', () => {
  const { text, diagnostics, polite } = speak();
  diagnostics.value = [warning];
  for (const typed of ['a', 'ab', 'abc']) {
    vi.advanceTimersByTime(999);
    text.value = typed;
  }
  vi.advanceTimersByTime(999);
  expect(polite.value).toBe('');
  vi.advanceTimersByTime(1);
  expect(polite.value).toBe(say('panel_to_check', { count: 1 }));
});

test('what is spoken already starts no timer, and a count that is gone is never spoken', () => {
  const { text, diagnostics, polite } = speak();
  diagnostics.value = [warning];
  text.value = 'a';
  diagnostics.value = [];
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(2000);
  expect(polite.value).toBe('');
});
