import { computed, signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings } from '../../../components/stored/settings/read';
import type { Composer } from '../../../entrypoints/dm.content/composer/composer';
import { watchDraftLife } from '../../../entrypoints/dm.content/draft/draft-life';
import {
  reasonOf,
  trackSilencedWarnings,
} from '../../../entrypoints/dm.content/draft/silenced-warnings';
import type { Diagnostic, Profile, RuleId } from '../../../rules';

let lifetime: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  lifetime = new AbortController();
});
afterEach(() => lifetime.abort());

const text = 'Dear {name}, see [link]';
function warningOf(ruleId: RuleId, words?: string): Diagnostic {
  const start = words === undefined ? -1 : text.indexOf(words);
  const range = words === undefined ? null : ([start, start + words.length] as const);
  return { ruleId, severity: 'error', range, messageId: '', data: {}, suggestions: [] };
}
const blank = warningOf('unfilled-placeholder', '{name}');
const other = warningOf('unfilled-placeholder', '[link]');

/** The choices in a chat with Ana, or in a group. */
function open({ group = false, partner = 'Ana', key = '111-222' } = {}) {
  const chat = signal({ key, visit: 0 });
  const conversation = computed(() => chat.value.key);
  const forget = vi.fn(async () => {});
  const askedForIt = vi.fn(async () => forget);
  const draft = signal(text);
  const life = watchDraftLife({
    composer: { text: draft, isSettled: signal(false), lastPaste: null } as unknown as Composer,
    open: chat,
    mounted: signal({ rows: [], hasEnd: true }),
    signal: lifetime.signal,
  });
  const choices = trackSilencedWarnings({
    life,
    conversation,
    isGroup: signal(group),
    partner: signal(partner),
    settings: signal(readSettings({}, {}).settings),
    account: signal('acme'),
    askedForIt,
    onFailure: (error) => {
      throw error;
    },
    signal: lifetime.signal,
  });
  const take = (diagnostic: Diagnostic, way: string) =>
    choices
      .waysOut(diagnostic, text)
      .find(({ messageId }) => messageId === way)
      ?.take();
  /** The rules that are off in the open chat. */
  const silent = () => Object.keys(choices.profile({}).severities ?? {});
  const enter = (key: string) => {
    chat.value = { key, visit: chat.peek().visit + 1 };
  };
  /** The page shows a better name of the chat that is open. */
  const rename = (key: string) => {
    chat.value = { ...chat.peek(), key };
  };
  return { choices, enter, rename, draft, take, silent, askedForIt, forget };
}

describe('the ways out of a warning, the smallest first', () => {
  test.each([
    ['unfilled-placeholder', {}, ['panel_ignore_here', 'panel_not_in_chat']],
    ['personal-account', {}, ['panel_ignore_here', 'panel_i_know']],
    ['personal-account', { partner: '' }, ['panel_ignore_here', 'panel_not_in_chat']],
    ['mass-message', {}, ['panel_asked_for_it', 'panel_ignore_here', 'panel_not_in_chat']],
    ['mass-message', { group: true }, ['panel_ignore_here', 'panel_acquainted']],
    // In a chat that the page does not name, nothing can be remembered of it.
    ['unfilled-placeholder', { key: '' }, ['panel_ignore_here', 'panel_rule_off']],
  ] as const)('%s, %o', (ruleId, chat, expected) => {
    const ways = open(chat).choices.waysOut(warningOf(ruleId), text);
    expect(ways.map(({ messageId }) => messageId).slice(0, expected.length)).toEqual(expected);
    // Those that hold everywhere come last.
    expect(ways.at(-1)?.messageId).toBe('panel_rule_off');
  });
});

describe('ignored in this draft', () => {
  test('is the rule for these words, and no others', () => {
    const { choices, take } = open();
    take(blank, 'panel_ignore_here');
    expect(choices.isIgnored(blank, text)).toBe(true);
    expect(choices.isIgnored(other, text)).toBe(false);
    expect(choices.isIgnored(warningOf('shouting', '{name}'), text)).toBe(false);
    // The same words further on in the draft.
    const later = `Well. ${text}`;
    const moved = { ...blank, range: [11, 17] as const };
    expect(choices.isIgnored(moved, later)).toBe(true);
  });

  test('can be taken back, one after the other', () => {
    const { choices, take } = open();
    take(blank, 'panel_ignore_here');
    take(other, 'panel_ignore_here');
    choices.undoable.value?.undo?.();
    expect(choices.isIgnored(other, text)).toBe(false);
    expect(choices.isIgnored(blank, text)).toBe(true);
    expect(choices.undoable.value).toBeNull();
  });

  test('is forgotten with the draft, and so is its undo', () => {
    const { choices, draft, take } = open();
    take(blank, 'panel_ignore_here');
    draft.value = '';
    expect(choices.isIgnored(blank, text)).toBe(false);
    expect(choices.undoable.value).toBeNull();
  });
});

describe('silent in this chat', () => {
  test('here and in no other, also when it is opened again', async () => {
    const { enter, take, silent } = open();
    take(blank, 'panel_not_in_chat');
    expect(silent()).toEqual(['unfilled-placeholder']);
    enter('111-444');
    await vi.waitFor(() => expect(silent()).toEqual([]));
    enter('111-222');
    expect(silent()).toEqual(['unfilled-placeholder']);
    const again = open();
    await vi.waitFor(() => expect(again.silent()).toEqual(['unfilled-placeholder']));
  });

  test('it turns the rule off for the engine, and leaves the other levels', () => {
    const { choices, take } = open();
    take(blank, 'panel_not_in_chat');
    const profile: Profile = { domains: ['acme.com'], severities: { shouting: 'error' } };
    expect(choices.profile(profile)).toEqual({
      domains: ['acme.com'],
      severities: { shouting: 'error', 'unfilled-placeholder': 'off' },
    });
  });

  test('it can be taken back until another chat is opened', () => {
    const { choices, enter, draft, take, silent } = open();
    take(blank, 'panel_not_in_chat');
    // It is not of the draft.
    draft.value = '';
    choices.undoable.value?.undo?.();
    expect(silent()).toEqual([]);
    take(blank, 'panel_not_in_chat');
    enter('111-444');
    expect(choices.undoable.value).toBeNull();
  });

  test('it is taken back where it was chosen, also once the chat has a better name', () => {
    const { choices, rename, take, silent } = open({ key: 'Ana' });
    take(blank, 'panel_not_in_chat');
    rename('@ana');
    choices.undoable.value?.undo?.();
    rename('Ana');
    expect(silent()).toEqual([]);
  });

  test('nothing in the name of a chat nobody can name', () => {
    const { choices, enter, silent } = open();
    const ways = choices.waysOut(blank, text);
    // X leaves the chat under the pointer.
    enter('');
    ways.find(({ messageId }) => messageId === 'panel_not_in_chat')?.take();
    expect(silent()).toEqual([]);
    expect(choices.undoable.value).toBeNull();
  });
});

test('people asked for this text: kept by the history, and taken back there', async () => {
  const { choices, take, askedForIt, forget } = open();
  take(warningOf('mass-message'), 'panel_asked_for_it');
  await vi.waitFor(() => expect(choices.undoable.value).not.toBeNull());
  expect(askedForIt).toHaveBeenCalledOnce();
  choices.undoable.value?.undo?.();
  expect(forget).toHaveBeenCalledOnce();
  expect(choices.undoable.value).toBeNull();
});

test('an undo that storage refuses is said, and can be tried again', async () => {
  const { choices, take } = open();
  const asked = () => choices.undoable.value;
  take(other, 'panel_rule_off');
  await vi.waitFor(() => expect(asked()?.messageId).toBe('panel_took_rule_off'));
  const full = vi.spyOn(fakeBrowser.storage.sync, 'set');
  for (const [reason, said] of [
    ['MAX_WRITE_OPERATIONS_PER_MINUTE', 'not_saved_rate'],
    ['no', 'popup_not_saved'],
  ]) {
    full.mockRejectedValueOnce(new Error(reason));
    asked()?.undo?.();
    await vi.waitFor(() => expect(asked()?.messageId).toBe(said));
  }
  asked()?.undo?.();
  const stored = async () => (await fakeBrowser.storage.sync.get('severities')).severities;
  await vi.waitFor(async () => expect(await stored()).toEqual({}));
  expect(asked()).toBeNull();
  full.mockRestore();
});

test('that people asked for it is said to be refused, and so is its undo', async () => {
  const { choices, take, askedForIt, forget } = open();
  askedForIt.mockRejectedValueOnce(new Error('no'));
  take(warningOf('mass-message'), 'panel_asked_for_it');
  await vi.waitFor(() => expect(choices.undoable.value?.messageId).toBe('popup_not_saved'));
  expect(choices.undoable.value?.undo).toBeUndefined();
  take(warningOf('mass-message'), 'panel_asked_for_it');
  await vi.waitFor(() => expect(choices.undoable.value?.undo).toBeDefined());
  forget.mockRejectedValueOnce(new Error('no'));
  choices.undoable.value?.undo?.();
  await vi.waitFor(() => expect(choices.undoable.value?.messageId).toBe('popup_not_saved'));
  choices.undoable.value?.undo?.();
  expect(forget).toHaveBeenCalledTimes(2);
  expect(choices.undoable.value).toBeNull();
});

test('a reason is the rule and the words it quotes', () => {
  const diagnostic: Diagnostic = {
    ruleId: 'lookalike-link',
    severity: 'error',
    range: [4, 11],
    messageId: 'lookalike_link',
    data: {},
    suggestions: [],
  };
  const quoted = { key: 'lookalike-link acme.co' };
  expect(reasonOf(diagnostic, 'See acme.co now')).toEqual(quoted);
  const whole: Diagnostic = { ...diagnostic, ruleId: 'second-message', range: null };
  expect(reasonOf(whole, 'Hello')).toEqual({
    key: 'second-message',
    holdsOncePer: 'conversation',
  });
  const account: Diagnostic = {
    ...whole,
    ruleId: 'account-unseen',
    data: { account: '@joe' },
  };
  expect(reasonOf(account, 'Hello')).toEqual({
    key: 'account-unseen @joe',
    holdsOncePer: 'account',
  });
});
