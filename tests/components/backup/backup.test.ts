import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestBackup, readBackup, writeBackup } from '../../../components/backup/backup-file';
import type { SettingsChange } from '../../../components/backup/differences';
import { differences, withinPolicy } from '../../../components/backup/differences';
import {
  readSetupCode,
  templateBytes,
  writeSetupCode,
} from '../../../components/backup/setup-code';
import { readPage } from '../../../components/options/business/read-page';
import { fields, type UsefulPage } from '../../../components/stored/settings/fields';
import { readSettings } from '../../../components/stored/settings/read';
import type { Settings } from '../../../components/stored/settings/settings';
import { hostileJson } from '../stored/hostile-json';

const nothingSet = {
  ...Object.fromEntries(Object.entries(fields).map(([key, { fallback }]) => [key, fallback])),
  accountTypes: new Map(),
  policy: { values: {}, accounts: new Map(), locked: new Set() },
  templates: [],
} as unknown as Settings;

const acme: Settings = {
  ...nothingSet,
  domains: ['acme.com', 'xn--bcher-kva.example'],
  allowedDomains: ['calendly.com'],
  helpHandle: 'AcmeHelp',
  usefulPages: [{ title: 'Erste Schritte – で', url: 'https://acme.com/start?a=1&b=“x”' }],
  ownDetails: ['help@acme.com', 'DE89 3704 0044 0532 0130 00'],
  avoidedWords: [{ words: 'guys', instead: 'everyone', level: 'error' }],
  severities: { shouting: 'off', 'too-long': 'error' },
  maxLength: 400,
  guard: 'show',
  pausedUntil: 12,
  accountTypes: new Map([
    ['acme', 'business'],
    ['__proto__', 'personal'],
  ]),
};

/** A joined emoji, a zero-width non-joiner, a direction mark, an emoji newer than most browsers. */
const oddTitles = ['👩‍💻 Start here', 'راهنمای برنامه\u200cها', 'שלום\u200f!', '\u{1fae9} Tired?'];

/** A page as the options page would save it. */
function pageOf(title: string): { page: UsefulPage } {
  const read = readPage(title, 'acme.com/start');
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

function changed(read: ReturnType<typeof readBackup>): SettingsChange {
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

describe('a backup', () => {
  test('gives back all that was set, but not a pause', () => {
    const { fields: read, accounts } = changed(readBackup(writeBackup(acme)));
    const { pausedUntil: _, policy: __, templates: ___, accountTypes, ...own } = acme;
    expect(read).toEqual(own);
    expect(accounts).toEqual(accountTypes);
    expect(differences(acme, { fields: read, accounts })).toEqual([]);
  });

  test.each(oddTitles)('with a page called %j can be read back', (title) => {
    const { page } = pageOf(title);
    const { fields: read } = changed(readBackup(writeBackup({ ...acme, usefulPages: [page] })));
    expect(read.usefulPages).toEqual([page]);
  });

  test.each([
    ['', 'foreign'],
    ['null', 'foreign'],
    ['[]', 'foreign'],
    ['{}', 'foreign'],
    ['"dm-decorum"', 'broken'],
    ['{"format":"other","version":1}', 'foreign'],
    ['{"format":"dm-decorum","version":2,"settings":{"anything":1}}', 'newer'],
    ['{"format":"dm-decorum"}', 'broken'],
    ['{"format":"dm-decorum","version":"1","settings":{}}', 'broken'],
    ['{"format":"dm-decorum","version":0,"settings":{}}', 'broken'],
    ['{"format":"dm-decorum","version":1}', 'broken'],
    ['{"format":"dm-decorum","version":1,"settings":[]}', 'broken'],
    ['{"format":"dm-decorum","version":1,"settings":{"domains":"acme.com"}}', 'broken'],
    ['{"format":"dm-decorum","version":1,"settings":{"domains":["acme.com\\nx"]}}', 'broken'],
    ['{"format":"dm-decorum","version":1,"settings":{"__proto__":{"x":1}}}', 'broken'],
    ['{"format":"dm-decorum","version":1,"settings":{"constructor":1}}', 'broken'],
    ['{"format":"dm-decorum","version":1,"settings":{"pausedUntil":9}}', 'broken'],
    ['{"format":"dm-decorum","version":1,"settings":{},"accounts":{"A b":"business"}}', 'broken'],
    ['{"format":"dm-decorum","version":1,"settings":{},"accounts":{"joe":"both"}}', 'broken'],
    [
      '{"format":"dm-decorum","version":1,"settings":{"usefulPages":[{"title":"","url":"javascript:alert(1)"}]}}',
      'broken',
    ],
    [
      '{"format":"dm-decorum","version":1,"settings":{"usefulPages":[{"title":"St\u202eart","url":"https://acme.com"}]}}',
      'broken',
    ],
    [
      '{"format":"dm-decorum","version":1,"settings":{"usefulPages":[{"title":" Start","url":"https://acme.com"}]}}',
      'broken',
    ],
    [' '.repeat(largestBackup + 1), 'large'],
  ])('%.90s is refused: %s', (text, problem) => {
    expect(readBackup(text)).toEqual({ problem });
  });

  test('cut short anywhere it is refused', () => {
    const whole = writeBackup(acme).trimEnd();
    for (let end = 0; end < whole.length; end += 7) {
      expect(readBackup(whole.slice(0, end)), whole.slice(0, end)).toHaveProperty('problem');
    }
  });

  test('of 201 accounts is read whole; a list of which an entry would be lost is refused', () => {
    const accounts = Array.from({ length: 201 }, (_, at) => [`a${at}`, 'business'] as const);
    const accountTypes = new Map(accounts);
    const read = changed(readBackup(writeBackup({ ...acme, accountTypes })));
    expect(read.accounts).toEqual(accountTypes);
    const domains = Array.from({ length: 201 }, (_, at) => `s${at}.org`);
    const accountProfiles = { acme: { domains, helpHandle: '' } };
    const usefulPages = Array.from({ length: 6 }, (_, at) => pageOf(`Page ${at}`).page);
    const ownDetails = Array.from({ length: 51 }, (_, at) => `help${at}@acme.com`);
    const lists = [
      { domains },
      { allowedDomains: domains },
      { accountProfiles },
      { usefulPages },
      { ownDetails },
    ];
    for (const own of lists) {
      expect(readBackup(writeBackup({ ...acme, ...own }))).toEqual({ problem: 'broken' });
    }
  });

  test('too much for the browser’s sync area is refused before anything is written', () => {
    const domains = Array.from({ length: 200 }, (_, at) => `${'a'.repeat(50)}${at}.example.com`);
    const text = JSON.stringify({ format: 'dm-decorum', version: 1, settings: { domains } });
    expect(readBackup(text)).toEqual({ problem: 'broken' });
  });

  test('whatever it holds, all of it is believable or it is refused', () => {
    const value = fc.oneof(
      hostileJson(['title', 'text', 'account', 'words', 'url', 'domains', 'helpHandle']),
      fc.array(fc.string()),
      fc.constantFrom('hold', 'off', 'business', true, 0, -1, 1e9, '\u202e', '<b>'),
    );
    const settings = fc.dictionary(fc.constantFrom(...Object.keys(fields), '__proto__'), value);
    const accounts = fc.oneof(hostileJson(), fc.dictionary(fc.string(), fc.constant('business')));
    fc.assert(
      fc.property(settings, accounts, (given, types) => {
        const file = { format: 'dm-decorum', version: 1, settings: given, accounts: types };
        const read = readBackup(JSON.stringify(file));
        if ('problem' in read) return;
        for (const [key, believed] of Object.entries(read.fields)) {
          expect(fields[key as keyof typeof fields].read(believed)).toEqual(believed);
        }
        for (const handle of read.accounts.keys()) expect(handle).toMatch(/^[a-z0-9_]{1,15}$/);
        expect(() => differences(nothingSet, read)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

describe('a setup code', () => {
  const code = writeSetupCode(acme) ?? '';

  test('is one line of letters and digits, and gives back what is shared', () => {
    expect(code).toMatch(/^dm-decorum-1:[A-Za-z0-9_-]+$/);
    expect(changed(readSetupCode(code))).toEqual({
      fields: {
        domains: acme.domains,
        allowedDomains: acme.allowedDomains,
        helpHandle: acme.helpHandle,
        usefulPages: acme.usefulPages,
        ownDetails: acme.ownDetails,
        avoidedWords: acme.avoidedWords,
        severities: acme.severities,
        maxLength: 400,
      },
      accounts: new Map(),
    });
  });

  test.each(oddTitles)('with a page called %j can be read', (title) => {
    const { page } = pageOf(title);
    const { fields: read } = changed(
      readSetupCode(writeSetupCode({ ...acme, usefulPages: [page] }) ?? ''),
    );
    expect(read.usefulPages).toEqual([page]);
  });

  test('is found in what a chat program puts round it', () => {
    expect(readSetupCode(`Here you are:\n> ${code}\n`)).toEqual(readSetupCode(code));
  });

  test('is not made where there is nothing to share', () => {
    expect(writeSetupCode({ ...nothingSet, guard: 'show' })).toBeNull();
  });

  test.each([
    ['acme.com', 'foreign'],
    ['dm-decorum-3:abc', 'newer'],
    ['dm-decorum-1:', 'broken'],
    ['dm-decorum-1:%%%', 'broken'],
    [code.slice(0, -9), 'broken'],
    [`dm-decorum-1:${btoa('{"guard":"show"}')}`, 'broken'],
    [`dm-decorum-1:${btoa('{"domains":["acme.com"],"x":1}')}`, 'broken'],
    [`dm-decorum-1:${btoa('null')}`, 'broken'],
    [
      writeSetupCode({
        ...acme,
        usefulPages: [{ title: 'St\u202eart', url: 'https://acme.com' }],
      }) ?? '',
      'broken',
    ],
    ['dm-decorum-1:'.padEnd(100_000, 'A'), 'large'],
  ])('%.60s is refused: %s', (text, problem) => {
    expect(readSetupCode(text)).toEqual({ problem });
  });

  test('any text at all is read or refused', () => {
    const encoded = (text: string) => `dm-decorum-1:${Buffer.from(text).toString('base64url')}`;
    const text = fc.oneof(
      fc.string(),
      fc.base64String().map((data) => `dm-decorum-1:${data}`),
      fc.jsonValue().map((value) => encoded(JSON.stringify(value))),
    );
    fc.assert(
      fc.property(text, (given) => {
        expect(() => readSetupCode(given)).not.toThrow();
      }),
    );
  });
});

test('differences are of what is set otherwise, one for each account', () => {
  const change = changed(readBackup(writeBackup(acme)));
  expect(differences(nothingSet, change).map(({ field }) => field)).toEqual([
    'domains',
    'helpHandle',
    'allowedDomains',
    'usefulPages',
    'ownDetails',
    'avoidedWords',
    'severities',
    'maxLength',
    'guard',
    'account',
    'account',
  ]);
});

describe('what the organisation has set is left as it is', () => {
  const change: SettingsChange = {
    fields: { domains: ['other.com'], guard: 'show', severities: { shouting: 'off' } },
    accounts: new Map([
      ['acme', 'personal'],
      ['joe', 'personal'],
    ]),
  };

  test('nothing is locked: all of it may be changed', () => {
    const { settings } = readSettings({}, { domains: ['acme.com'] });
    expect(withinPolicy(settings, change)).toEqual({ allowed: change, left: [] });
  });

  test('fields, rules and accounts that are locked', () => {
    const { settings } = readSettings(
      {},
      {
        domains: ['acme.com'],
        severities: { shouting: 'error', 'private-link': 'error' },
        accountTypes: { acme: 'business' },
        locked: ['domains', 'severities', 'accountTypes'],
      },
    );
    const { allowed, left } = withinPolicy(settings, change);
    expect(allowed.fields).toEqual({
      guard: 'show',
      severities: { shouting: 'error', 'private-link': 'error' },
    });
    expect([...allowed.accounts]).toEqual([['joe', 'personal']]);
    expect(left.map(({ field }) => field)).toEqual(['domains', 'severities', 'account']);
    expect(differences(settings, allowed).map(({ field }) => field)).toEqual(['guard', 'account']);
  });

  test('levels have no order', () => {
    const { settings } = readSettings({ severities: { shouting: 'off', 'too-long': 'info' } }, {});
    const same = { severities: { 'too-long': 'info', shouting: 'off' } } as const;
    expect(differences(settings, { fields: same, accounts: new Map() })).toEqual([]);
  });

  test('a change to what is so already is nothing to tell of', () => {
    const { settings } = readSettings({}, { domains: ['other.com'], locked: ['domains'] });
    expect(withinPolicy(settings, change).left).toEqual([]);
  });
});

describe('templates', () => {
  const hello = {
    title: 'Hello',
    text: 'Hi {name}!\nWelcome',
    for: 'first',
    account: 'acme',
  } as const;
  const hours = { title: 'Hours', text: '9 to 5', for: 'both', account: '' } as const;
  const own = [
    { ...hello, id: 'a1', place: 0, isGiven: false },
    { ...hours, id: 'b2', place: 1.5, isGiven: false },
  ];
  const given = { ...hours, title: 'From the policy', id: 'policy0', place: 0, isGiven: true };
  const withTemplates: Settings = { ...acme, templates: [given, ...own] };
  const apart = ({ isGiven: _, ...template }: (typeof own)[number]) => template;

  test('a backup has the person’s own, with their order, and replaces all there are', () => {
    const change = changed(readBackup(writeBackup(withTemplates)));
    expect(change.templates).toEqual({ all: own.map(apart) });
    expect(differences(withTemplates, change)).toEqual([]);
    expect(differences({ ...withTemplates, templates: own.slice(1) }, change)).toMatchObject([
      { field: 'templates', before: [{ id: 'b2' }], after: [{ id: 'a1' }, { id: 'b2' }] },
    ]);
  });

  test('a backup of an earlier version leaves them alone', () => {
    const { templates: _, ...earlier } = JSON.parse(writeBackup(withTemplates));
    const change = changed(readBackup(JSON.stringify(earlier)));
    expect(differences(withTemplates, change)).toEqual([]);
  });

  test.each<[what: string, templates: unknown]>([
    ['no list', {}],
    ['a broken one', [{ ...own[0], text: '' }]],
    ['one without an id', [hello]],
    ['the same id twice', [own[0], own[0]]],
    ['an id that is a key', [{ ...hello, id: '__proto__' }]],
    ['too many', Array.from({ length: 51 }, (_, at) => ({ ...hours, id: `a${at}` }))],
  ])('a backup with %s is refused', (_, templates) => {
    const file = JSON.parse(writeBackup(acme));
    expect(readBackup(JSON.stringify({ ...file, templates }))).toEqual({ problem: 'broken' });
  });

  test('a setup code has them by choice, and adds those that are not there', () => {
    expect(changed(readSetupCode(writeSetupCode(withTemplates) ?? ''))).not.toHaveProperty(
      'templates',
    );
    const code = writeSetupCode(withTemplates, true) ?? '';
    expect(code).toMatch(/^dm-decorum-2:/);
    const change = changed(readSetupCode(code));
    expect(change.templates).toEqual({ more: [hello, hours] });
    const mine = { ...own[1], id: 'mine', place: 7, isGiven: false } as (typeof own)[number];
    const [found] = differences({ ...withTemplates, templates: [mine] }, change);
    expect(found).toMatchObject({
      field: 'templates',
      after: [{ id: 'mine' }, { ...hello, place: 8 }],
    });
  });

  test('a setup code has no more than 16 kB of them', () => {
    const long = { ...own[0], text: '字'.repeat(1000) } as (typeof own)[number];
    const big = { ...withTemplates, templates: Array.from({ length: 6 }, () => long) };
    expect(templateBytes(big)).toBeGreaterThan(16_000);
    expect(changed(readSetupCode(writeSetupCode(big, true) ?? ''))).not.toHaveProperty('templates');
  });

  test('where the policy locks them they are left alone', () => {
    const locked: Settings = {
      ...withTemplates,
      policy: { ...acme.policy, locked: new Set(['templates']) },
    };
    const { allowed, left } = withinPolicy(locked, { ...none, templates: { all: [] } });
    expect(allowed.templates).toBeUndefined();
    expect(left).toMatchObject([{ field: 'templates' }]);
  });

  const none: SettingsChange = { fields: {}, accounts: new Map() };
});
