import { type Signal, signal } from '@preact/signals';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepLastChoice } from '../../components/panel/last-choice';
import type { FollowedHistory } from '../../components/stored/memory/history';
import type { Send } from '../../components/stored/memory/history-entries';
import { readSettings, type Settings } from '../../components/stored/settings/read';
import { trackPastSends } from '../../entrypoints/dm.content/conversation/past-sends';
import { trackPause } from '../../entrypoints/dm.content/draft/pause';
import { fingerprint } from '../../rules';

const minuteMs = 60_000;
const day = 24 * 60 * minuteMs;
/** On a Sunday evening, by the person's own clock. */
const evening = new Date(2026, 10, 22, 20).getTime();

const fail = (error: unknown) => {
  throw error;
};
let lifetime: AbortController;

const paused = (
  settings: Signal<Settings>,
  minute: Signal<number>,
  { attempt } = keepLastChoice(),
) =>
  trackPause({
    life: { perDraft: signal },
    settings,
    minute,
    attempt,
    signal: lifetime.signal,
  });

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: evening });
  lifetime = new AbortController();
  return () => {
    lifetime.abort();
    vi.useRealTimers();
  };
});

describe('a computer that sleeps, and its timers with it', () => {
  test('a pause that ended meanwhile is over with the next thing done in the tab', () => {
    const { settings } = readSettings({ pausedUntil: evening + 60 * minuteMs }, {});
    const minute = signal(evening);
    const { until } = paused(signal(settings), minute);
    expect(until.value).toBe(evening + 60 * minuteMs);
    vi.setSystemTime(evening + day);
    expect(until.value).toBe(evening + 60 * minuteMs);
    minute.value = evening + day;
    expect(until.value).toBeNull();
  });

  test('awake, it ends by itself', () => {
    const { settings } = readSettings({ pausedUntil: evening + 60 * minuteMs }, {});
    const { until } = paused(signal(settings), signal(evening));
    vi.advanceTimersByTime(59 * minuteMs);
    expect(until.value).not.toBeNull();
    vi.advanceTimersByTime(minuteMs);
    expect(until.value).toBeNull();
  });

  test.each(['hour', null] as const)(
    '%s that storage refuses is said, until it is stored',
    async (length) => {
      const { settings } = readSettings({}, {});
      const choice = keepLastChoice();
      const { pause } = paused(signal(settings), signal(evening), choice);
      vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('no'));
      pause(length);
      await vi.waitFor(() => expect(choice.undoable.value?.messageId).toBe('popup_not_saved'));
      pause(length);
      await vi.waitFor(() => expect(choice.undoable.value).toBeNull());
    },
  );

  test('nobody was written to today in a chat that was left open overnight', async () => {
    await fakeBrowser.storage.local.set({ salt: 'salt' });
    const text = 'We have opened a shop in your town: come and see us on Saturday.';
    const print = fingerprint(text, 'salt');
    const sends = Array.from({ length: 12 }, (_, at): [string, Send] => [
      `sent_${at}`,
      { to: `person${at}`, at: evening, isFirst: true, print },
    ]);
    const history: FollowedHistory = {
      sends: signal(new Map(sends)),
      optOuts: signal(new Set()),
      asked: signal(new Map()),
      failed: signal(false),
      fail() {},
    };
    const minute = signal(evening);
    const { facts } = trackPastSends({
      followed: history,
      open: signal({
        key: '111-222',
        visit: 0,
        isPersonKnown: true,
        facts: {},
        partnerHandle: 'ana',
        partnerName: 'Ana',
        isGroup: false,
      }),
      account: signal('acme'),
      text: signal(text),
      minute,
      mayStore: () => true,
      onFailure: fail,
      signal: lifetime.signal,
    });
    await vi.waitFor(() => expect(facts.value.similarRecipients).toBe(12));
    expect(facts.value.sentToday).toBe(12);
    minute.value = evening + 12 * 60 * minuteMs;
    expect(facts.value).toMatchObject({ similarRecipients: 12, sentToday: 0 });
    minute.value = evening + day + minuteMs;
    expect(facts.value).toMatchObject({ similarRecipients: 0, sentToday: 0 });
  });
});
