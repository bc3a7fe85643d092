import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  readChatChoices,
  saveChatChoices,
} from '../../../../components/stored/memory/chat-choices';
import { saveDeclined } from '../../../../components/stored/memory/declined';
import { forgetOld } from '../../../../components/stored/memory/forget-old';
import { rememberOptOut, rememberSend } from '../../../../components/stored/memory/history';
import { TabTally } from '../../../../components/stored/memory/tally';
import background from '../../../../entrypoints/background';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 22, 12);

/** One entry of each kind that this browser keeps, made at one moment. */
async function keepAll(at: number): Promise<void> {
  vi.setSystemTime(at);
  await rememberSend({ to: 'a', at, isFirst: true, print: [1] });
  await new TabTally().count('held');
  await saveChatChoices('@anabel', new Set(['too-long']), at);
  await saveDeclined('x.org', true, at);
}

/** The keys in storage, by kind. */
async function kinds(): Promise<string[]> {
  const keys = Object.keys(await fakeBrowser.storage.local.get(null));
  return keys.map((key) => key.replace(/_.*/, '')).sort();
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'] });
  return () => vi.useRealTimers();
});

describe('what is kept for some days', () => {
  const all = ['chat', 'day', 'declined', 'salt', 'sent'];

  test('is there until they are over', async () => {
    await keepAll(now);
    expect(await kinds()).toEqual(all);
    await forgetOld(now + 29 * day);
    expect(await kinds()).toEqual(all);
  });

  test('is gone then, though X was never opened again', async () => {
    await keepAll(now);
    await forgetOld(now + 32 * day);
    expect(await kinds()).toEqual(['salt']);
  });

  test('does not take along what is newer, a wish for silence, or the settings', async () => {
    await keepAll(now);
    await rememberOptOut('b', true);
    await fakeBrowser.storage.sync.set({ domains: ['acme.com'] });
    const later = now + 40 * day;
    await saveDeclined('y.org', true, later);
    await forgetOld(later);
    expect(await kinds()).toEqual(['declined', 'optout', 'salt']);
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({ domains: ['acme.com'] });
  });

  test('is dropped when the background script wakes, and when the browser starts', async () => {
    await keepAll(now);
    vi.setSystemTime(now + 32 * day);
    background.main();
    await vi.waitFor(async () => expect(await kinds()).toEqual(['salt']));
    await keepAll(now);
    vi.setSystemTime(now + 32 * day);
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => expect(await kinds()).toEqual(['salt']));
  });

  test('a choice that is older counts no more, though it is still there', async () => {
    await saveChatChoices('@anabel', new Set(['too-long']), now);
    expect([...(await readChatChoices('@anabel', now + 29 * day))]).toEqual(['too-long']);
    expect([...(await readChatChoices('@anabel', now + 31 * day))]).toEqual([]);
  });
});
