import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fields } from '../../../../components/stored/settings/fields';
import {
  accountFor,
  profileFor,
  saveBusiness,
} from '../../../../components/stored/settings/profile-for';
import {
  saveAccountProfile,
  saveAccountType,
  saveSetting,
} from '../../../../components/stored/settings/save';
import { saveSeverities } from '../../../../components/stored/settings/save-severities';
import { followSettings, type Settings } from '../../../../components/stored/settings/settings';
import { hostileJson } from '../hostile-json';

let lifetime: AbortController;

beforeEach(() => {
  // Also drops storage listeners, so that each test starts without any.
  fakeBrowser.reset();
  lifetime = new AbortController();
});

afterEach(() => {
  lifetime.abort();
  vi.restoreAllMocks();
});

const nothingSet: Settings = {
  domains: [],
  helpHandle: '',
  accountType: null,
  accountTypes: new Map(),
  policy: { values: {}, accounts: new Map(), locked: new Set() },
  templates: [],
  accountProfiles: {},
  allowedDomains: [],
  language: '',
  hasSite: true,
  usefulPages: [],
  ownDetails: [],
  avoidedWords: [],
  severities: {},
  maxLength: 280,
  dailyLimit: 50,
  guard: 'hold',
  underlines: true,
  shortcut: 'F8',
  myName: '',
  remember: true,
  pausedUntil: 0,
};

function follow() {
  return followSettings(lifetime.signal);
}

/** The settings once all pending reads are done. */
async function settled(followed: ReturnType<typeof follow>): Promise<Settings> {
  await new Promise((resolve) => setTimeout(resolve));
  return followed.settings.value ?? nothingSet;
}

describe('reading', () => {
  test('is null until read, then the defaults', async () => {
    const followed = follow();
    expect(followed.settings.value).toBeNull();
    expect(await settled(followed)).toEqual(nothingSet);
    expect(followed.repaired.value).toEqual([]);
    expect(followed.failed.value).toBe(false);
  });

  test('gives back what was saved, one key a field', async () => {
    await saveSetting('domains', ['acme.com']);
    await saveSetting('helpHandle', 'AcmeHelp');
    await saveAccountType('Joe', 'personal');
    expect(await settled(follow())).toEqual({
      ...nothingSet,
      domains: ['acme.com'],
      helpHandle: 'AcmeHelp',
      accountType: 'personal',
      accountTypes: new Map([['joe', 'personal']]),
    });
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({
      version: 1,
      domains: ['acme.com'],
      helpHandle: 'AcmeHelp',
      accountType: 'personal',
      account_joe: 'personal',
    });
  });

  test('what stays on this device is not in the sync area', async () => {
    await saveSetting('shortcut', 'F9');
    await saveSetting('myName', 'Ana');
    expect(await settled(follow())).toEqual({ ...nothingSet, shortcut: 'F9', myName: 'Ana' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ shortcut: 'F9', myName: 'Ana' });
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({ version: 1 });
  });

  test('a switch for F8 that was synced holds until this device has a key of its own', async () => {
    await fakeBrowser.storage.sync.set({ shortcut: false });
    const followed = follow();
    expect((await settled(followed)).shortcut).toBe('none');
    await saveSetting('shortcut', 'F2');
    expect((await settled(followed)).shortcut).toBe('F2');
    expect(await fakeBrowser.storage.sync.get('shortcut')).toEqual({ shortcut: false });
  });

  test.each([
    ['Ana Pérez', 'Ana Pérez'],
    ['', ''],
    [' Ana', ''],
    ['Ana\nPérez', ''],
    ['{name}', ''],
    ['\u202eanA', ''],
    ['A'.repeat(61), ''],
    [5, ''],
  ])('the name one signs with, stored as %j, is %j', async (stored, name) => {
    await fakeBrowser.storage.local.set({ myName: stored });
    expect((await settled(follow())).myName).toBe(name);
  });

  test('a corrupt value falls back to its default and is named, the others stay', async () => {
    await fakeBrowser.storage.sync.set({
      domains: 'acme.com',
      helpHandle: 'AcmeHelp',
      account_joe: 7,
      guard: 'sometimes',
      severities: { shouting: 'loud' },
      hasSite: [{ toString: null }],
      allowedDomains: ['acme.de', { toString: null }],
    });
    const followed = follow();
    expect(await settled(followed)).toEqual({
      ...nothingSet,
      helpHandle: 'AcmeHelp',
      allowedDomains: ['acme.de'],
    });
    expect(followed.repaired.value.toSorted()).toEqual([
      'account_joe',
      'allowedDomains: {"toString":null}',
      'domains',
      'guard',
      'hasSite',
      'severities',
    ]);
    await saveSetting('domains', ['acme.com']);
    expect((await settled(followed)).domains).toEqual(['acme.com']);
    expect(followed.repaired.value).not.toContain('domains');
  });

  test('a rule this version does not know keeps its severity', async () => {
    await fakeBrowser.storage.sync.set({ severities: { 'rule-of-tomorrow': 'off' } });
    expect((await settled(follow())).severities).toEqual({ 'rule-of-tomorrow': 'off' });
  });

  test('whatever storage holds, the settings are whole', async () => {
    const key = fc.oneof(
      fc.constantFrom(
        ...Object.keys(nothingSet),
        'version',
        'locked',
        'account_a',
        'account___proto__',
      ),
      fc.string({ maxLength: 12 }),
    );
    const values = fc.dictionary(key, hostile());
    await fc.assert(
      fc.asyncProperty(values, fc.option(values), async (stored, managed) => {
        fakeBrowser.reset();
        await fakeBrowser.storage.sync.set(stored);
        if (managed !== null) await fakeBrowser.storage.managed.set(managed);
        const each = new AbortController();
        const followed = followSettings(each.signal);
        const settings = await settled(followed);
        each.abort();
        expect(followed.failed.value).toBe(false);
        expectWhole(settings);
        expect(() => profileFor(settings, '__proto__')).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });
});

describe('following', () => {
  test('a change made elsewhere arrives', async () => {
    const followed = follow();
    await settled(followed);
    await fakeBrowser.storage.sync.set({ domains: ['acme.de'] });
    expect((await settled(followed)).domains).toEqual(['acme.de']);
    await fakeBrowser.storage.sync.remove('domains');
    expect((await settled(followed)).domains).toEqual([]);
  });

  test('a policy that is slow to come is not waited for: a message is checked meanwhile', async () => {
    await saveSetting('domains', ['acme.com']);
    let answer: ((managed: Record<string, unknown>) => void) | undefined;
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const followed = follow();
    await vi.waitFor(() => expect(followed.settings.value?.domains).toEqual(['acme.com']));
    answer?.({ domains: ['org.com'], locked: ['domains'] });
    await vi.waitFor(() => expect(followed.settings.value?.domains).toEqual(['org.com']));
  });

  test('keys of others are not read again', async () => {
    const followed = follow();
    const before = await settled(followed);
    await fakeBrowser.storage.local.set({ history: [1] });
    expect(await settled(followed)).toBe(before);
  });

  test('an answer that comes late does not undo a later one', async () => {
    const answers: ((stored: Record<string, unknown>) => void)[] = [];
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementation(
      () => new Promise((resolve) => answers.push(resolve)),
    );
    const followed = follow();
    await fakeBrowser.storage.sync.set({ helpHandle: 'New' });
    expect(answers).toHaveLength(2);
    answers[1]?.({ helpHandle: 'New' });
    answers[0]?.({ helpHandle: 'Old' });
    expect((await settled(followed)).helpHandle).toBe('New');
  });

  test('ends with its lifetime', async () => {
    const followed = follow();
    await settled(followed);
    lifetime.abort();
    await saveSetting('helpHandle', 'Late');
    expect((await settled(followed)).helpHandle).toBe('');
  });

  test('uses the local area where there is no sync area', async () => {
    vi.spyOn(fakeBrowser.storage, 'sync', 'get').mockReturnValue(
      undefined as unknown as typeof fakeBrowser.storage.sync,
    );
    await saveSetting('helpHandle', 'AcmeHelp');
    await saveSetting('shortcut', 'F9');
    expect(await fakeBrowser.storage.local.get(['helpHandle', 'shortcut'])).toEqual({
      helpHandle: 'AcmeHelp',
      shortcut: 'F9',
    });
    expect((await settled(follow())).helpHandle).toBe('AcmeHelp');
  });
});

describe('failing', () => {
  test('storage that cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('gone'));
    const followed = follow();
    await vi.waitFor(() => expect(followed.failed.value).toBe(true));
    expect(followed.settings.value).toBeNull();
  });

  test('storage that answers again: whoever looks next has it', async () => {
    await fakeBrowser.storage.sync.set({ helpHandle: 'AcmeHelp' });
    const get = vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('busy'));
    const followed = follow();
    await vi.waitFor(() => expect(followed.failed.value).toBe(true));
    const asked = get.mock.calls.length;
    followed.checkAlive();
    await vi.waitFor(() => expect(get.mock.calls.length).toBeGreaterThan(asked));
    expect(followed.failed.value).toBe(true);
    get.mockRestore();
    followed.checkAlive();
    await vi.waitFor(() => expect(followed.failed.value).toBe(false));
    expect(followed.settings.value?.helpHandle).toBe('AcmeHelp');
  });

  test('storage that throws at once', () => {
    vi.spyOn(fakeBrowser.storage.onChanged, 'addListener').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(follow().failed.value).toBe(true);
  });

  test('an extension that was updated under the tab', async () => {
    const followed = follow();
    await settled(followed);
    followed.checkAlive();
    expect(followed.failed.value).toBe(false);
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(
      undefined as unknown as typeof fakeBrowser.runtime.id,
    );
    followed.checkAlive();
    expect(followed.failed.value).toBe(true);
  });
});

describe('what is said of the account that writes', () => {
  const shared = { domains: ['agency.com'], helpHandle: 'AgencyHelp' };
  const acme = { domains: ['acme.com'], helpHandle: 'AcmeHelp' };
  const told = async () => {
    const followed = follow();
    await Promise.all([
      saveSetting('domains', shared.domains),
      saveSetting('helpHandle', shared.helpHandle),
    ]);
    await saveAccountProfile('acme', acme);
    await saveAccountProfile('ben', { domains: ['ben.blog'], helpHandle: '' });
    await saveAccountType('agency', 'business');
    await saveAccountType('ben', 'personal');
    await saveAccountType('joe', 'personal');
    return settled(followed);
  };
  const businesses = [
    { handle: 'agency', ...shared },
    { handle: 'acme', ...acme },
    { handle: '', ...shared },
  ];

  test.each([
    ['Joe', { isUnseen: false, hasOwnProfile: false, businesses }],
    ['ben', { isUnseen: false, hasOwnProfile: true, businesses }],
    ['newcomer', { isUnseen: true, hasOwnProfile: false, businesses }],
    // The account itself is left out of the list of other businesses.
    [
      'ACME',
      {
        isUnseen: true,
        hasOwnProfile: true,
        businesses: businesses.filter(({ handle }) => handle !== 'acme'),
      },
    ],
  ])('%s', async (handle, expected) => {
    expect(accountFor(await told(), handle)).toEqual({ handle, ...expected });
  });

  test('nothing where the page shows none', async () => {
    expect(accountFor(await told(), null)).toEqual({});
  });

  test('nobody is unseen while no account has a choice of its own', async () => {
    expect(accountFor(await settled(follow()), 'newcomer').isUnseen).toBe(false);
  });
});

describe('an account with a business of its own', () => {
  test('has its own domains and help handle, all others have theirs', async () => {
    const followed = follow();
    await saveSetting('domains', ['agency.com']);
    await saveSetting('helpHandle', 'AgencyHelp');
    await saveAccountProfile('Acme', { domains: ['acme.com'], helpHandle: '' });
    await Promise.all([
      saveAccountProfile('acme', { helpHandle: 'AcmeHelp' }),
      saveAccountType('acme', 'business'),
    ]);
    const own = await settled(followed);
    expect(profileFor(own, 'ACME')).toMatchObject({
      domains: ['acme.com'],
      helpHandle: 'AcmeHelp',
    });
    for (const other of ['joe', 'constructor', '__proto__', '', null]) {
      const theirs = { domains: ['agency.com'], helpHandle: 'AgencyHelp' };
      expect(profileFor(own, other), String(other)).toMatchObject(theirs);
    }
    await saveAccountProfile('acme', null);
    expect(profileFor(await settled(followed), 'acme').domains).toEqual(['agency.com']);
  });

  test('is offered pages of its own sites only, not those of another client', async () => {
    const page = (url: string) => ({ title: '', url });
    const pages = [
      page('https://acme.com/start'),
      page('https://WWW.Acme.com:8443/shop'),
      page('https://notacme.com/'),
      page('https://acme.com.other.org/'),
      page('https://[acme.com/'),
    ];
    await saveSetting('usefulPages', pages);
    await saveAccountProfile('acme', { domains: ['acme.com'] });
    await saveAccountProfile('empty', { helpHandle: 'Empty' });
    const own = await settled(follow());
    expect(profileFor(own, 'Acme').usefulPages).toEqual(pages.slice(0, 2));
    expect(profileFor(own, 'empty').usefulPages).toEqual([]);
    expect(profileFor(own, 'joe').usefulPages).toEqual(pages);
    expect(profileFor(own, null).usefulPages).toEqual(pages);
    const policy = { ...own.policy, locked: new Set(['domains']) };
    expect(profileFor({ ...own, policy }, 'acme').usefulPages).toEqual(pages);
  });

  test.each([
    [{ acme: { domains: ['acme.com'] } }],
    [{ acme: { domains: 'acme.com', helpHandle: '' } }],
    [{ acme: null }],
    [{ 'not a handle': { domains: [], helpHandle: '' } }],
    [[]],
    ['acme'],
  ])('%j is not believed', async (accountProfiles) => {
    await fakeBrowser.storage.sync.set({ accountProfiles });
    const followed = follow();
    expect((await settled(followed)).accountProfiles).toEqual({});
    expect(followed.repaired.value).toEqual(['accountProfiles']);
  });

  test.each([
    [['domains'], { domains: ['org.com'], helpHandle: 'AcmeHelp' }],
    [['helpHandle'], { domains: ['acme.com'], helpHandle: 'OrgHelp' }],
    [['domains', 'helpHandle'], { domains: ['org.com'], helpHandle: 'OrgHelp' }],
  ])(
    'what the organisation locks, %j, holds for every account; the other is its own',
    async (names, inForce) => {
      await saveAccountProfile('acme', { domains: ['acme.com'], helpHandle: 'AcmeHelp' });
      await fakeBrowser.storage.managed.set({
        domains: ['org.com'],
        helpHandle: 'OrgHelp',
        locked: names,
      });
      const followed = follow();
      const settings = await settled(followed);
      expect(profileFor(settings, 'acme')).toMatchObject(inForce);
      await saveBusiness(settings, 'acme', { helpHandle: 'AcmeCare' });
      expect((await settled(followed)).accountProfiles).toEqual({
        acme: { domains: ['acme.com'], helpHandle: 'AcmeCare' },
      });
    },
  );
});

test.each<[what: string, own: Record<string, unknown>, account: string | null, hasSite: boolean]>([
  ['nothing said', {}, null, true],
  ['no website', { hasSite: false }, null, false],
  ['no website, then a site', { hasSite: false, domains: ['acme.com'] }, 'acme', true],
  ['a site of another account', { hasSite: false, accountProfiles: acmes() }, 'joe', false],
  ['a site of its own', { hasSite: false, accountProfiles: acmes() }, 'acme', true],
])('whether there is a website: %s', async (_, own, account, hasSite) => {
  await fakeBrowser.storage.sync.set(own);
  expect(profileFor(await settled(follow()), account).hasSite).toBe(hasSite);
});

test('a policy that sets a site sets that there is one', async () => {
  await fakeBrowser.storage.sync.set({ hasSite: false });
  await fakeBrowser.storage.managed.set({ domains: ['acme.com'], locked: ['domains'] });
  expect(profileFor(await settled(follow()), null).hasSite).toBe(true);
});

function acmes() {
  return { acme: { domains: ['acme.com'], helpHandle: '' } };
}

describe('more sites than are kept', () => {
  const sites = Array.from({ length: 201 }, (_, at) => `s${at}.org`);
  const kept = sites.slice(0, 200);
  const acme = { domains: sites, helpHandle: '' };

  test('of a longer list the first are read, and nothing else is lost', async () => {
    const joe = { domains: ['joe.org'], helpHandle: '' };
    await fakeBrowser.storage.sync.set({
      domains: sites,
      allowedDomains: sites,
      accountProfiles: { acme, joe },
    });
    const followed = follow();
    expect(await settled(followed)).toMatchObject({
      domains: kept,
      allowedDomains: kept,
      accountProfiles: { acme: { domains: kept }, joe },
    });
    expect(followed.repaired.value).toEqual([]);
  });

  test('201 accounts with sites of their own are all read', async () => {
    const each = (_: unknown, at: number) => [
      `a${at}`,
      { domains: [`s${at}.org`], helpHandle: '' },
    ];
    const accountProfiles = Object.fromEntries(Array.from({ length: 201 }, each));
    await fakeBrowser.storage.sync.set({ accountProfiles });
    expect((await settled(follow())).accountProfiles).toEqual(accountProfiles);
  });

  test('the 201st is refused wherever it is saved; what was stored stays', async () => {
    const stored = { domains: kept, accountProfiles: { acme: { ...acme, domains: kept } } };
    await fakeBrowser.storage.sync.set(stored);
    const settings = await settled(follow());
    await expect(saveSetting('allowedDomains', sites)).rejects.toThrow();
    await expect(saveSetting('domains', sites)).rejects.toThrow();
    await expect(saveBusiness(settings, null, { domains: sites })).rejects.toThrow();
    await expect(saveBusiness(settings, 'acme', { domains: sites })).rejects.toThrow();
    expect(await fakeBrowser.storage.sync.get(null)).toEqual(stored);
  });
});

describe('account types', () => {
  test('the first choice ever made is the default too, later ones are not', async () => {
    const followed = follow();
    await saveAccountType('Acme', 'business');
    await saveAccountType('Joe', 'personal');
    const settings = await settled(followed);
    expect(settings.accountType).toBe('business');
    expect(profileFor(settings, 'JOE').accountType).toBe('personal');
    expect(profileFor(settings, 'acme').accountType).toBe('business');
    expect(profileFor(settings, 'stranger').accountType).toBe('business');
    expect(profileFor(settings, null).accountType).toBe('business');
  });

  test.each(['__proto__', 'constructor', 'toString'])(
    '@%s is a handle like any',
    async (handle) => {
      await saveSetting('accountType', 'business');
      const followed = follow();
      expect(profileFor(await settled(followed), handle).accountType).toBe('business');
      await saveAccountType(handle, 'personal');
      expect(profileFor(await settled(followed), handle).accountType).toBe('personal');
    },
  );
});

test('a level that is saved leaves the person’s own below a lock, and copies nothing of the policy', async () => {
  await fakeBrowser.storage.sync.set({ severities: { shouting: 'off', 'opt-out': 'info' } });
  await fakeBrowser.storage.managed.set({
    severities: { shouting: 'error', 'private-link': 'error' },
    locked: ['severities'],
  });
  const followed = follow();
  const { policy, severities } = await settled(followed);
  await saveSeverities(policy, { ...severities, 'several-links': 'off' });
  expect((await fakeBrowser.storage.sync.get('severities')).severities).toEqual({
    shouting: 'off',
    'opt-out': 'info',
    'several-links': 'off',
  });
  expect((await settled(followed)).severities.shouting).toBe('error');
});

/** Any JSON value, of any shape. */
function hostile(): fc.Arbitrary<unknown> {
  return fc.oneof(
    hostileJson(),
    fc.constantFrom('business', 'personal', 'hold', 'off', '', '@x', '__proto__'),
    fc.array(fc.oneof(fc.string(), fc.constant('acme.com')), { maxLength: 300 }),
    fc.constant(JSON.parse('{"__proto__": {"polluted": true}, "shouting": "off"}')),
    fc.constant('x'.repeat(9000)),
  );
}

function expectWhole(settings: Settings): void {
  expect(Object.keys(settings).toSorted()).toEqual(Object.keys(nothingSet).toSorted());
  for (const host of [...settings.domains, ...settings.allowedDomains]) {
    expect(typeof host).toBe('string');
  }
  expect(settings.helpHandle).toMatch(/^\w{0,15}$/);
  expect([null, 'business', 'personal']).toContain(settings.accountType);
  expect(['hold', 'show']).toContain(settings.guard);
  expect(typeof settings.hasSite).toBe('boolean');
  expect(typeof settings.underlines).toBe('boolean');
  expect(typeof settings.remember).toBe('boolean');
  expect(settings.maxLength).toBeGreaterThanOrEqual(20);
  expect(settings.dailyLimit).toBeGreaterThanOrEqual(1);
  expect(settings.usefulPages.length).toBeLessThanOrEqual(5);
  for (const { title, url } of settings.usefulPages) {
    expect(typeof title).toBe('string');
    expect(url).toMatch(/^https?:/);
  }
  for (const severity of Object.values(settings.severities)) {
    expect(['error', 'warning', 'info', 'off']).toContain(severity);
  }
  for (const type of settings.accountTypes.values()) {
    expect(['business', 'personal']).toContain(type);
  }
}

test.each([
  ['an hour from now', Date.now() + 60 * 60 * 1000, true],
  ['over', 12, true],
  ['not at all', 0, true],
  ['for ever', Date.now() + 10 * 24 * 60 * 60 * 1000, false],
  ['past the end of time', 8_640_000_000_000_001, false],
  ['before all time', -1, false],
  ['a word', 'tomorrow', false],
])('paused until: %s', (_, stored, isBelieved) => {
  expect(fields.pausedUntil.read(stored)).toBe(isBelieved ? stored : undefined);
});
