import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readDeclined, saveDeclined } from '../../../../components/stored/memory/declined';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 22);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('a no to a question about somebody’s site or handle', () => {
  test('is kept, of these words only, and nobody can read what they were', async () => {
    await saveDeclined('@anabel', true, now);
    expect(await readDeclined('@anabel', now)).toBe(true);
    expect(await readDeclined('@ana', now)).toBe(false);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('ana');
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });

  test('is taken back', async () => {
    await saveDeclined('x.org', true, now);
    await saveDeclined('x.org', false, now);
    expect(await readDeclined('x.org', now)).toBe(false);
  });

  test('is forgotten after 30 days', async () => {
    await saveDeclined('x.org', true, now);
    expect(await readDeclined('x.org', now + 30 * day)).toBe(true);
    expect(await readDeclined('x.org', now + 30 * day + 1)).toBe(false);
  });

  test.each([null, 'yes', [], {}, -1, now + 2 * day, Number.NaN])(
    'a stored %j is no such answer',
    async (value) => {
      await saveDeclined('x.org', true, now);
      const [key = ''] = Object.keys(await fakeBrowser.storage.local.get(null)).filter((each) =>
        each.startsWith('declined_'),
      );
      await fakeBrowser.storage.local.set({ [key]: value });
      expect(await readDeclined('x.org', now)).toBe(false);
    },
  );

  test('is not kept in private windows', async () => {
    vi.spyOn(fakeBrowser.extension, 'inIncognitoContext', 'get').mockReturnValue(true);
    await saveDeclined('x.org', true, now);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
