import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import { readSettings } from '../../../components/stored/settings/read';
import type { Composer } from '../../../entrypoints/dm.content/composer/composer';
import { checkDraft } from '../../../entrypoints/dm.content/draft/check-draft';
import type { SilencedWarnings } from '../../../entrypoints/dm.content/draft/silenced-warnings';
import { Holds, reasonOf } from '../../../entrypoints/dm.content/tab/hold-memory';
import { rulesById } from '../../../rules/registry';

afterEach(() => vi.restoreAllMocks());

/** The check of a draft with an error in it; `silenced` may fail. */
function check(isIgnored: () => boolean) {
  const failures: unknown[] = [];
  const text = signal('Dear {name}, hello. ');
  const composer = { text, isSettled: signal(true), selection: signal(null), lastPaste: null };
  const result = checkDraft({
    composer: composer as unknown as Composer,
    open: signal({ facts: { received: 1 } }),
    isEdit: signal(false),
    attachments: signal({}),
    details: signal({}),
    settings: signal(readSettings({ language: 'en' }, {}).settings),
    account: signal(null),
    minutesSinceSwitch: signal(null),
    silenced: {
      isIgnored,
      profile: (profile: object) => profile,
    } as unknown as SilencedWarnings,
    isPaused: signal(false),
    history: signal({}),
    meanwhile: signal(null),
    recentNames: signal([]),
    onFailure: (error: unknown) => failures.push(error),
  } as unknown as Parameters<typeof checkDraft>[0]);
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
