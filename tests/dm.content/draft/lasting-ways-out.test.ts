import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LastChoice } from '../../../components/panel/last-choice';
import { readSettings } from '../../../components/stored/settings/read';
import { notSavedWords } from '../../../components/words/not-saved-words';
import { lastingWaysOut } from '../../../entrypoints/dm.content/draft/lasting-ways-out';
import type { Diagnostic } from '../../../rules';

beforeEach(() => fakeBrowser.reset());

const text = 'See https://late.org';
const diagnostic = {
  ruleId: 'link-outside-domain',
  range: [4, text.length],
} as unknown as Diagnostic;
const full = Array.from({ length: 200 }, (_, at) => `s${at}.org`);

/** Takes one of the ways out where `stored` is stored; gives the words said and what undoes it. */
async function take(messageId: string, stored: object, about = { diagnostic, text }) {
  await fakeBrowser.storage.sync.set({ ...stored });
  const took = vi.fn<LastChoice['took']>();
  const refused = vi.fn<LastChoice['refused']>();
  let { settings } = readSettings(await fakeBrowser.storage.sync.get(null), {});
  fakeBrowser.storage.onChanged.addListener(async () => {
    settings = readSettings(await fakeBrowser.storage.sync.get(null), {}).settings;
  });
  const ways = lastingWaysOut({
    ...about,
    settings: () => settings,
    account: 'acme',
    took,
    refused,
  });
  ways.find((way) => way.messageId === messageId)?.take();
  await vi.waitFor(() => expect([...took.mock.calls, ...refused.mock.calls]).toHaveLength(1));
  const [said, , undo] = took.mock.lastCall ?? [];
  return { said, error: refused.mock.lastCall?.[0], undo, now: () => settings };
}

test('a detail that is the business’s own is kept, and can be taken back', async () => {
  const words = 'Pay to de89370400440532013000';
  const about = {
    text: words,
    diagnostic: { ruleId: 'sensitive-data', range: [7, words.length] } as unknown as Diagnostic,
  };
  const { said, undo } = await take('panel_own_detail', { ownDetails: ['a@acme.com'] }, about);
  expect(said).toBe('panel_took_detail');
  const list = async () => (await fakeBrowser.storage.sync.get('ownDetails')).ownDetails;
  expect(await list()).toEqual(['a@acme.com', 'DE89 3704 0044 0532 0130 00']);
  void undo?.();
  await vi.waitFor(async () => expect(await list()).toEqual(['a@acme.com']));
});

test('a site that is always fine is kept, and can be taken back', async () => {
  const { said, undo } = await take('panel_always_fine', { allowedDomains: ['a.org'] });
  expect(said).toBe('panel_took_domain');
  const list = async () => (await fakeBrowser.storage.sync.get('allowedDomains')).allowedDomains;
  expect(await list()).toEqual(['a.org', 'late.org']);
  void undo?.();
  await vi.waitFor(async () => expect(await list()).toEqual(['a.org']));
});

test.each<[string, object, object, object]>([
  [
    'panel_rule_off',
    { severities: { 'too-long': 'off', 'link-outside-domain': 'error' } },
    { severities: { 'too-long': 'off', 'several-links': 'off' } },
    { severities: { 'too-long': 'off', 'several-links': 'off', 'link-outside-domain': 'error' } },
  ],
  ['panel_rule_off', {}, { severities: { shouting: 'off' } }, { severities: { shouting: 'off' } }],
  [
    'panel_always_fine',
    {},
    { allowedDomains: ['late.org', 'b.org'] },
    { allowedDomains: ['b.org'] },
  ],
  ['panel_it_is_ours', {}, { domains: ['late.org', 'b.org'] }, { domains: ['b.org'] }],
])('what was chosen since %s stays when that is undone', async (messageId, stored, since, left) => {
  const { undo, now } = await take(messageId, stored);
  await fakeBrowser.storage.sync.set({ ...since });
  await vi.waitFor(() => expect(now()).toMatchObject(since));
  void undo?.();
  await vi.waitFor(async () => {
    const { version, ...all } = await fakeBrowser.storage.sync.get(null);
    expect(all).toEqual(left);
  });
});

test.each([
  ['panel_always_fine', { allowedDomains: full }],
  ['panel_it_is_ours', { domains: full }],
  ['panel_it_is_ours', { accountProfiles: { acme: { domains: full, helpHandle: '' } } }],
])('site 201 by %s is refused, and says so; the 200 stay', async (messageId, stored) => {
  const { said, error } = await take(messageId, stored);
  expect(said).toBeUndefined();
  expect(notSavedWords(error)).toBe('not_saved_list');
  expect(await fakeBrowser.storage.sync.get(null)).toEqual(stored);
});

test('detail 51 is refused, and says so; the 50 stay', async () => {
  const words = 'Pay to de89370400440532013000';
  const about = {
    text: words,
    diagnostic: { ruleId: 'sensitive-data', range: [7, words.length] } as unknown as Diagnostic,
  };
  const stored = { ownDetails: Array.from({ length: 50 }, (_, at) => `a${at}@acme.com`) };
  const { error } = await take('panel_own_detail', stored, about);
  expect(notSavedWords(error)).toBe('options_details_full');
  expect(await fakeBrowser.storage.sync.get(null)).toEqual(stored);
});
