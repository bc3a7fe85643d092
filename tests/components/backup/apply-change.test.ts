import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyChange } from '../../../components/backup/apply-change';
import { readBackup, writeBackup } from '../../../components/backup/backup-file';
import type { SettingsChange } from '../../../components/backup/differences';
import { withinPolicy } from '../../../components/backup/differences';
import { readSettings } from '../../../components/stored/settings/read';

const policy = {
  dailyLimit: 30,
  helpHandle: 'OrgHelp',
  severities: { shouting: 'error', 'private-link': 'error' },
  accountTypes: { acme: 'business' },
  locked: ['severities'],
};
/** A colleague's settings; one of them is the value that the policy gives everybody anyway. */
const theirs = readSettings(
  {
    domains: ['acme.com'],
    dailyLimit: 30,
    maxLength: 400,
    severities: { shouting: 'off', 'too-long': 'error' },
    account_acme: 'business',
    account_joe: 'personal',
  },
  {},
).settings;

beforeEach(() => fakeBrowser.reset());

const { sync, local } = fakeBrowser.storage;
const stored = () => sync.get(null);

/** Stores `before`, then applies a change as the page does, within the policy. */
async function apply(before: Record<string, unknown>, change: SettingsChange) {
  await sync.set(before);
  const { settings } = readSettings(before, policy);
  return applyChange(settings, withinPolicy(settings, change).allowed);
}

function backup(): SettingsChange {
  const read = readBackup(writeBackup(theirs));
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

test('only what the file makes otherwise becomes the person’s own', async () => {
  await apply({}, backup());
  expect(await stored()).toEqual({
    version: 1,
    domains: ['acme.com'],
    helpHandle: '',
    maxLength: 400,
    severities: { 'too-long': 'error' },
    account_joe: 'personal',
  });
});

test('the person’s own level below a lock stays as it is stored', async () => {
  await apply({ severities: { shouting: 'info' } }, backup());
  expect((await stored()).severities).toEqual({ shouting: 'info', 'too-long': 'error' });
});

describe('taken back, everything is stored as it was before', () => {
  test.each<[what: string, before: Record<string, unknown>]>([
    ['nothing', {}],
    ['a few fields', { version: 1, domains: ['old.com'], account_joe: 'business' }],
    ['levels below a lock', { version: 1, severities: { shouting: 'off', 'private-link': 'off' } }],
    ['what nobody can believe', { version: 1, maxLength: 'long', account_joe: 7 }],
    [
      'templates that the file does not have',
      { version: 1, template_a1: { title: 'A', text: 'a', for: 'both', place: 0 } },
    ],
    ['the defaults, chosen', { version: 1, domains: [], helpHandle: '', maxLength: 280 }],
  ])('%s', async (_, before) => {
    const undo = await apply(before, backup());
    expect(await stored()).not.toEqual(before);
    await undo();
    expect(await stored()).toEqual(before);
    const later = { ...policy, domains: ['org.com'], dailyLimit: 10 };
    expect(readSettings(await stored(), later)).toEqual(readSettings(before, later));
  });
});

describe('what storage refuses is not half applied, and the caller hears of it', () => {
  const before = {
    version: 1,
    domains: ['old.com'],
    template_a1: { title: 'A', text: 'a', for: 'both', place: 0 },
  };
  const file = () => {
    const { fields: all, ...others } = backup();
    return { ...others, fields: { ...all, shortcut: 'F2', myName: 'Joe' } as const };
  };

  test.each<[what: string, refuse: (full: Error) => unknown]>([
    ['the shared settings', (full) => vi.spyOn(sync, 'set').mockRejectedValueOnce(full)],
    ['what goes', (full) => vi.spyOn(sync, 'remove').mockRejectedValueOnce(full)],
    ['those of this device', (full) => vi.spyOn(local, 'set').mockRejectedValueOnce(full)],
  ])('%s', async (_, refuse) => {
    const own = { shortcut: 'F9', myName: 'Ana' };
    await local.set(own);
    await sync.set(before);
    const { settings } = readSettings({ ...before, ...own }, policy);
    refuse(new Error('full'));
    await expect(applyChange(settings, file())).rejects.toThrow('full');
    vi.restoreAllMocks();
    expect(await stored()).toEqual(before);
    expect(await local.get(null)).toEqual(own);
  });
});
