import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../../../components/stored/settings/settings';
import type { OpenConversation } from '../../../entrypoints/dm.content/conversation/open-conversation';
import { rememberOptOuts } from '../../../entrypoints/dm.content/conversation/opt-out';
import type { PastSends } from '../../../entrypoints/dm.content/conversation/past-sends';

let lifetime: AbortController;
beforeEach(() => {
  lifetime = new AbortController();
  fakeBrowser.reset();
});
afterEach(() => {
  lifetime.abort();
  vi.restoreAllMocks();
});

/** A chat in which the partner's last message is `lastReceived`. */
function openWith(lastReceived: string): OpenConversation {
  return { key: '111-222', isGroup: false, facts: { lastReceived } } as OpenConversation;
}

function follow(lastReceived: string) {
  const open = signal(openWith(lastReceived));
  const told = { onWritten: vi.fn(), onLost: vi.fn(), onFailure: vi.fn() };
  rememberOptOuts({
    open,
    pastSends: { hash: signal('a1'), facts: signal({ optedOut: false }) } as unknown as PastSends,
    settings: signal({ remember: true } as Settings),
    ...told,
    signal: lifetime.signal,
  });
  return { open, ...told };
}

const isStored = async () =>
  Object.keys(await fakeBrowser.storage.local.get(null)).some((key) => key.includes('a1'));

test('what they ask is stored; what they write then counts anew', async () => {
  const { open, onWritten, onLost } = follow('Please stop messaging me');
  await vi.waitFor(async () => expect(await isStored()).toBe(true));
  expect(onWritten).not.toHaveBeenCalled();
  open.value = openWith('Where is my order?');
  expect(onWritten).toHaveBeenCalledOnce();
  expect(onLost).not.toHaveBeenCalled();
});

test('where storage refuses it, that is said', async () => {
  const refusal = new Error('QUOTA_BYTES quota exceeded');
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(refusal);
  const { onLost, onFailure } = follow('Please stop messaging me');
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledWith(refusal));
  expect(onLost).toHaveBeenCalledOnce();
});
