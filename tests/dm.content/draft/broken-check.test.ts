import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import { readSettings } from '../../../components/stored/settings/read';
import type { Composer } from '../../../entrypoints/dm.content/composer/composer';
import { checkDraft } from '../../../entrypoints/dm.content/draft/check-draft';
import { reasonOf } from '../../../entrypoints/dm.content/draft/silenced-warnings';
import { Holds } from '../../../entrypoints/dm.content/tab/hold-memory';
import { rulesById } from '../../../rules/registry';

afterEach(() => vi.restoreAllMocks());

/** The check of a draft with an error in it; `silenced` may fail. */
function check(isIgnored: () => boolean) {
  const failures: unknown[] = [];
  const text = signal('Dear {name}, hello. ');
  const composer = { text, isSettled: signal(true), selection: signal(null), lastPaste: null };
  const result = checkDraft({
    composer: composer as unknown as Composer,
    context: signal({ profile: { language: 'en' }, conversation: { received: 1 } }),
    settings: signal(readSettings({}, {}).settings),
    silenced: { isIgnored },
    isPaused: signal(false),
    onFailure: (error) => failures.push(error),
  });
  return { ...result, text, told: failures };
}

test('a check that fails says so, has no reason to hold, and is not the row’s "no warnings"', () => {
  const { isBroken, shown, ahead, isPersonal, reasons, told } = check(() => {
    throw new TypeError('A part of ours is broken.');
  });
  expect(isBroken.value).toBe(true);
  expect(shown.value).toEqual([]);
  expect(ahead.value).toEqual([]);
  expect(isPersonal.value).toBe(false);
  expect(reasons()).toEqual([]);
  expect(told).toEqual([expect.any(TypeError)]);
});

test('one that does not fail is not broken', () => {
  const { isBroken, shown } = check(() => false);
  expect(isBroken.value).toBe(false);
  expect(shown.value).toHaveLength(1);
});

test('a rule that throws while its message is held: the press passes, and it is said which failed', () => {
  const { reasons, failures, isBroken, shown, text } = check(() => false);
  const holds = new Holds();
  const press = () =>
    holds.press(
      '@ana',
      reasons().map((diagnostic) => reasonOf(diagnostic, text.value)),
    );
  expect(press()).toBe('hold');
  vi.spyOn(rulesById['unfilled-placeholder'], 'check').mockImplementation(() => {
    throw new TypeError('A rule of ours is broken.');
  });
  text.value = 'Dear {name}, and {company}, hello. ';
  expect(press()).toBe('pass');
  expect(failures.value).toEqual(['unfilled-placeholder']);
  expect(shown.value).toEqual([]);
  expect(isBroken.value).toBe(false);
});
