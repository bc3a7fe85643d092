import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings } from '../../components/read-settings';
import { settingsWays } from '../../entrypoints/dm.content/settings-ways';
import type { Diagnostic } from '../../rules';

beforeEach(() => fakeBrowser.reset());

const text = 'See https://late.org';
const diagnostic = {
  ruleId: 'link-outside-domain',
  range: [4, text.length],
} as unknown as Diagnostic;
const full = Array.from({ length: 200 }, (_, at) => `s${at}.org`);

/** Takes one of the ways out where `stored` is stored; gives the words said and what undoes it. */
async function take(messageId: string, stored: Record<string, unknown>) {
  await fakeBrowser.storage.sync.set(stored);
  const took = vi.fn<(said: string, data: object, undo: () => void) => void>();
  const { settings } = readSettings(await fakeBrowser.storage.sync.get(null), {});
  const onFailure = vi.fn();
  const ways = settingsWays({ diagnostic, text, settings, account: 'acme', took, onFailure });
  ways.find((way) => way.messageId === messageId)?.take();
  await vi.waitFor(() => expect(took).toHaveBeenCalledOnce());
  const [said, , undo] = took.mock.lastCall ?? [];
  return { said, undo };
}

test('a site that is always fine is kept, and can be taken back', async () => {
  const { said, undo } = await take('panel_always_fine', { allowedDomains: ['a.org'] });
  expect(said).toBe('panel_took_domain');
  const list = async () => (await fakeBrowser.storage.sync.get('allowedDomains')).allowedDomains;
  expect(await list()).toEqual(['a.org', 'late.org']);
  undo?.();
  await vi.waitFor(async () => expect(await list()).toEqual(['a.org']));
});

test.each([
  ['panel_always_fine', { allowedDomains: full }],
  ['panel_it_is_ours', { domains: full }],
  ['panel_it_is_ours', { accountProfiles: { acme: { domains: full, helpHandle: '' } } }],
])('site 201 by %s is refused, and says so; the 200 stay', async (messageId, stored) => {
  const { said } = await take(messageId, stored);
  expect(said).toBe('popup_not_saved');
  expect(await fakeBrowser.storage.sync.get(null)).toEqual(stored);
});
