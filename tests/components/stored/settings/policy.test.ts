import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readBackup, writeBackup } from '../../../../components/backup/backup-file';
import { fields } from '../../../../components/stored/settings/fields';
import { isAccountLocked, isRuleLocked } from '../../../../components/stored/settings/policy';
import { readSettings } from '../../../../components/stored/settings/read';
import { followSettings } from '../../../../components/stored/settings/settings';
import { hostileJson } from '../hostile-json';

type Stored = Record<string, unknown>;
type Row = [what: string, own: Stored, policy: Stored, inForce: Stored];

const page = { title: 'Start', url: 'https://acme.com/start' };

describe('what is in force', () => {
  test.each<Row>([
    ['nobody has set anything', {}, {}, { domains: [], guard: 'hold', remember: true }],
    ['only the person', { helpHandle: 'Joe' }, {}, { helpHandle: 'Joe' }],
    ['only the organisation', {}, { helpHandle: 'AcmeHelp' }, { helpHandle: 'AcmeHelp' }],
    ['both: it is the person’s', { maxLength: 300 }, { maxLength: 400 }, { maxLength: 300 }],
    [
      'both, locked: it is the organisation’s',
      { maxLength: 300 },
      { maxLength: 400, locked: ['maxLength'] },
      { maxLength: 400 },
    ],
    [
      'the person has emptied it: that is an answer too',
      { domains: [], helpHandle: '' },
      { domains: ['acme.com'], helpHandle: 'AcmeHelp' },
      { domains: [], helpHandle: '' },
    ],
    [
      'locked and empty: nothing is what the organisation wants',
      { allowedDomains: ['calendly.com'] },
      { allowedDomains: [], locked: ['allowedDomains'] },
      { allowedDomains: [] },
    ],
    [
      'a list is taken whole, not joined',
      { domains: ['acme.de'] },
      { domains: ['acme.com'] },
      { domains: ['acme.de'] },
    ],
    [
      'sites as people write them',
      {},
      {
        domains: ['https://www.Acme.com/', 'ACME.com', 'shop.acme.co.uk:8443/a?b'],
        allowedDomains: [' Bücher.example. '],
        locked: ['domains'],
      },
      { domains: ['acme.com', 'shop.acme.co.uk'], allowedDomains: ['xn--bcher-kva.example'] },
    ],
    ['history off', {}, { remember: false, locked: ['remember'] }, { remember: false }],
    ['history off, on again', { remember: true }, { remember: false }, { remember: true }],
    [
      'only shown, pages, limits',
      {},
      { guard: 'show', usefulPages: [page], dailyLimit: 5 },
      { guard: 'show', usefulPages: [page], dailyLimit: 5 },
    ],
    [
      'levels: the person’s, whole',
      { severities: { shouting: 'off' } },
      { severities: { 'private-link': 'error' } },
      { severities: { shouting: 'off' } },
    ],
    [
      'levels, locked: rule by rule',
      { severities: { shouting: 'off', 'private-link': 'off' } },
      { severities: { 'private-link': 'error' }, locked: ['severities'] },
      { severities: { shouting: 'off', 'private-link': 'error' } },
    ],
    [
      'a lock without a value locks nothing',
      { maxLength: 300 },
      { locked: ['maxLength', 'severities', 'accountTypes'] },
      { maxLength: 300 },
    ],
    [
      'a lock on a value that cannot be believed locks nothing',
      { maxLength: 300 },
      { maxLength: 'long', locked: ['maxLength'] },
      { maxLength: 300 },
    ],
    [
      'what is each person’s own is not the organisation’s to set',
      {},
      { underlines: false, pausedUntil: 9, hasSite: false, locked: ['underlines'] },
      { underlines: true, pausedUntil: 0, hasSite: true },
    ],
  ])('%s', (_, own, policy, inForce) => {
    expect(readSettings(own, policy).settings).toMatchObject(inForce);
  });

  test('accounts: the person’s choice, then the organisation’s', () => {
    const own = { account_acme: 'personal', account_joe: 'personal' };
    const accountTypes = { Acme: 'business', shop: 'business' };
    const { settings } = readSettings(own, { accountTypes });
    expect(Object.fromEntries(settings.accountTypes)).toEqual({
      acme: 'personal',
      joe: 'personal',
      shop: 'business',
    });
    expect(isAccountLocked(settings.policy, 'acme')).toBe(false);
  });

  test('accounts: with or without @, as the organisation writes them', () => {
    const policy = { accountTypes: { '@Acme': 'personal' }, locked: ['accountTypes'] };
    const { settings } = readSettings({ account_acme: 'business' }, policy);
    expect([...settings.accountTypes]).toEqual([['acme', 'personal']]);
    expect(isAccountLocked(settings.policy, 'Acme')).toBe(true);
  });

  test('accounts that are none are repaired, and a backup can be read', () => {
    const own = { 'account_@joe': 'personal', account_: 'business', account_Joe: 'personal' };
    const { settings, repaired } = readSettings(own, { accountTypes: { 'a b': 'personal' } });
    expect(repaired).toEqual(Object.keys(own));
    expect([...settings.accountTypes]).toEqual([]);
    expect(readBackup(writeBackup(settings))).not.toHaveProperty('problem');
  });

  test('accounts, locked: those that are named, and nobody else’s', () => {
    const own = { account_acme: 'personal', account_joe: 'personal' };
    const policy = { accountTypes: { Acme: 'business' }, locked: ['accountTypes'] };
    const { settings } = readSettings(own, policy);
    expect(Object.fromEntries(settings.accountTypes)).toEqual({
      acme: 'business',
      joe: 'personal',
    });
    expect(isAccountLocked(settings.policy, 'ACME')).toBe(true);
    expect(isAccountLocked(settings.policy, 'joe')).toBe(false);
  });

  test.each(['__proto__', 'constructor', 'toString'])('%s is a rule like none', (rule) => {
    const policy = { severities: { shouting: 'error' }, locked: ['severities'] };
    const { settings } = readSettings({}, policy);
    expect(isRuleLocked(settings.policy, 'shouting')).toBe(true);
    expect(isRuleLocked(settings.policy, rule)).toBe(false);
    expect(isAccountLocked(settings.policy, rule)).toBe(false);
  });
});

describe('what cannot be believed is left out and said', () => {
  test.each<[what: string, policy: Stored, unread: string[]]>([
    ['nothing', { domains: ['acme.com'], locked: ['domains'] }, []],
    ['a value', { domains: 'acme.com', helpHandle: 'AcmeHelp' }, ['domains']],
    [
      'a site that is none',
      { domains: ['acme.com', 'localhost'], locked: [] },
      ['domains: localhost'],
    ],
    [
      'a site that cannot be made a text',
      { domains: ['acme.com', { toString: null }] },
      ['domains: {"toString":null}'],
    ],
    [
      'an account that cannot be made a text',
      { templates: [{ title: 'Thanks', text: 'Thank you!', account: { toString: null } }] },
      ['templates: 1'],
    ],
    ['an address without a name', { domains: ['127.0.0.1'] }, ['domains']],
    ['two sites in one', { allowedDomains: ['acme.com acme.de'] }, ['allowedDomains']],
    ['sites that are no text', { allowedDomains: [null, 5, {}, []] }, ['allowedDomains']],
    ['a handle as people write it', { helpHandle: '@AcmeHelp' }, ['helpHandle']],
    ['a limit out of bounds', { maxLength: 5, dailyLimit: 501 }, ['maxLength', 'dailyLimit']],
    ['an account', { accountTypes: { Joe: 'both', acme: 'business' } }, ['account_joe']],
    ['an account as people write it', { accountTypes: { '@Acme': 'personal' } }, []],
    [
      'accounts that are none',
      { accountTypes: { 'acme.com': 'business', '': 'business', '@@joe': 'personal' } },
      ['account_acme.com', 'account_', 'account_@joe'],
    ],
    ['a level', { severities: { shouting: 'loud' } }, ['severities']],
    ['a misspelt name', { helphandle: 'AcmeHelp' }, ['helphandle']],
    ['a setting that is no organisation’s', { underlines: false }, ['underlines']],
    ['a lock on nothing', { locked: ['guard'] }, ['locked: "guard"']],
    ['a lock that is none', { guard: 'show', locked: 'guard' }, []],
    ['locks that are none', { guard: 'show', locked: { guard: true } }, ['locked: {"guard":true}']],
  ])('%s', (_, policy, unread) => {
    const read = readSettings({ guard: 7 }, policy);
    expect(read.unreadPolicy).toEqual(unread);
    expect(read.repaired).toEqual(['guard']);
  });
});

test('whatever a policy holds, settings are whole and only what it believes is locked', () => {
  const value = fc.oneof(
    hostileJson(['title', 'text', 'for', 'account', 'words', 'instead', 'level']),
    fc.array(fc.constantFrom(...Object.keys(fields), 'accountTypes', '__proto__')),
    fc.constantFrom<unknown>('hold', 'off', true, 300, { __proto__: null, joe: 'personal' }),
    fc.constant(JSON.parse('{"__proto__": "error", "shouting": "off"}')),
  );
  const name = fc.constantFrom(...Object.keys(fields), 'accountTypes', 'locked', '__proto__');
  const given = fc.dictionary(name, value, { noNullPrototype: true });
  fc.assert(
    fc.property(given, given, (own, policy) => {
      const { settings } = readSettings(own, policy);
      for (const [key, { read }] of Object.entries(fields)) {
        const inForce = settings[key as keyof typeof fields];
        expect(read(inForce), key).toEqual(inForce);
      }
      for (const lock of settings.policy.locked) {
        const hasValue = Object.hasOwn(settings.policy.values, lock);
        expect(hasValue || settings.policy.accounts.size > 0, lock).toBe(true);
      }
      for (const type of settings.accountTypes.values()) {
        expect(['business', 'personal']).toContain(type);
      }
    }),
    { numRuns: 500 },
  );
});

describe('following', () => {
  let lifetime: AbortController;
  beforeEach(() => {
    fakeBrowser.reset();
    lifetime = new AbortController();
  });
  afterEach(() => {
    lifetime.abort();
    vi.restoreAllMocks();
  });

  test('a policy is read, and a change of it arrives', async () => {
    await fakeBrowser.storage.sync.set({ domains: ['acme.de'] });
    await fakeBrowser.storage.managed.set({ domains: ['acme.com'], locked: ['domains'] });
    const { settings, unreadPolicy } = followSettings(lifetime.signal);
    await vi.waitFor(() => expect(settings.value?.domains).toEqual(['acme.com']));
    await fakeBrowser.storage.managed.set({ locked: ['domain'] });
    await vi.waitFor(() => expect(settings.value?.domains).toEqual(['acme.de']));
    expect(unreadPolicy.value).toEqual(['locked: "domain"']);
  });

  test('no policy is no failure: Firefox rejects', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
      new Error('Managed storage manifest not found'),
    );
    await fakeBrowser.storage.sync.set({ domains: ['acme.de'] });
    const { settings, failed, unreadPolicy } = followSettings(lifetime.signal);
    await vi.waitFor(() => expect(settings.value?.domains).toEqual(['acme.de']));
    expect(failed.value).toBe(false);
    expect(unreadPolicy.value).toEqual([]);
  });

  test('nor is a browser without that area', async () => {
    vi.spyOn(fakeBrowser.storage, 'managed', 'get').mockReturnValue(
      undefined as unknown as typeof fakeBrowser.storage.managed,
    );
    const { settings, failed } = followSettings(lifetime.signal);
    await vi.waitFor(() => expect(settings.value).not.toBeNull());
    expect(failed.value).toBe(false);
  });
});
