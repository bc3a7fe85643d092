import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPage } from '../../../../components/options/business/read-page';
import { readSend } from '../../../../components/stored/memory/history-entries';
import { type Fields, fields } from '../../../../components/stored/settings/fields';
import { readSettings } from '../../../../components/stored/settings/read';
import {
  changeStored,
  forgetSettings,
  saveAccountProfile,
} from '../../../../components/stored/settings/save';
import {
  saveSeverities,
  saveSeverity,
} from '../../../../components/stored/settings/save-severities';
import { readDetail, readDomain, readHandle } from '../../../../rules';

const runs = { numRuns: import.meta.env.MODE === 'fuzz' ? 200_000 : 3_000 };

/** What people type and paste where a site is asked for, and what nobody should. */
const pieces =
  '. .. www. https:// http:// HTTPS:// u:p@ a@ acme shop я münchen xn--mnchen-3ya .com .de .co.uk .рф .github.io ' +
  '.gov.uk %2e %40 : :8080 / /a?b#c ? # " \' “ ” < > ( ) , ; ! * _ - ~ $ & + = [ ] { } | \\ ^ ` 127.0.0.1 0x7f.1 ' +
  'com www.com x.com/acme bit.ly ｡ 。 \u200b \u00ad \u202e 😀 localhost';
const typed = fc
  .array(fc.oneof(fc.constantFrom(...pieces.split(' '), ' '), fc.string({ maxLength: 3 })), {
    maxLength: 7,
  })
  .map((parts) => parts.join(''));

/** What the settings say once a value has been stored, by a browser that keeps JSON. */
function readBack<Key extends keyof Fields>(key: Key, value: Fields[Key]): Fields[Key] | undefined {
  return fields[key].read(JSON.parse(JSON.stringify(value))) as Fields[Key] | undefined;
}

describe('what is accepted is stored, and read as the same', () => {
  test('a domain, also when it is typed again', () => {
    fc.assert(
      fc.property(typed, (words) => {
        const read = readDomain(words);
        if (!('domain' in read)) return;
        expect(readBack('domains', [read.domain])).toEqual([read.domain]);
        expect(readBack('allowedDomains', [read.domain])).toEqual([read.domain]);
        if (read.wholeDomain) expect(readDomain(read.domain)).toEqual(read);
      }),
      runs,
    );
  });

  test('a domain of a file, of a policy or of another device', () => {
    fc.assert(
      fc.property(typed, (words) => {
        const read = readBack('domains', [words]);
        if (read !== undefined) expect(readBack('domains', read)).toEqual(read);
      }),
      runs,
    );
    expect(readBack('domains', ['www.www.acme.com', '..acme.de.'])).toEqual([
      'acme.com',
      'acme.de',
    ]);
  });

  test('a handle', () => {
    fc.assert(
      fc.property(fc.oneof(typed, fc.stringMatching(/^[@＠"']?\w{1,15}[".]?$/)), (words) => {
        const read = readHandle(words);
        if ('handle' in read) expect(readBack('helpHandle', read.handle)).toBe(read.handle);
      }),
      runs,
    );
  });

  test('a page', () => {
    fc.assert(
      fc.property(typed, typed, (title, address) => {
        const read = readPage(title, address);
        if ('page' in read) expect(readBack('usefulPages', [read.page])).toEqual([read.page]);
      }),
      runs,
    );
  });

  test('an own detail', () => {
    const words = fc.oneof(typed, fc.stringMatching(/^[+\d ().-]{3,20}$/), fc.emailAddress());
    fc.assert(
      fc.property(words, (given) => {
        const read = readDetail(given);
        if ('problem' in read) return;
        expect(readBack('ownDetails', [read.text])).toEqual([read.text]);
      }),
      runs,
    );
  });
});

test.each([
  '(030) 123 4567',
  '+49 30/123 45 67',
  '030.123.4567',
  'de89 3704 0044 0532 0130 00',
  'Help@Acme.com',
])('%s is an own detail, and read again', (words) => {
  const read = readDetail(words);
  if ('problem' in read) throw new Error(read.problem);
  expect(readBack('ownDetails', [read.text])).toEqual([read.text]);
});

describe('typed as a domain', () => {
  test.each([
    ['.shop.acme.com', 'shop.acme.com'],
    ['.acme.de', 'acme.de'],
    ['u:p@%2eshop.de', 'shop.de'],
    ['www.www.acme.com', 'acme.com'],
    ["'.я.shop", 'xn--41a.shop'],
  ])('%s is %s', (words, domain) => {
    expect(readDomain(words)).toMatchObject({ domain });
  });

  test.each(['www.www.com', 'a!b.com', 'a..b.com', '$.com', 'www..gov.uk.gov.uk'])(
    '%s is none',
    (words) => {
      expect(readDomain(words)).toHaveProperty('problem');
    },
  );
});

describe('a broken entry is left out alone, and named', () => {
  test.each<[stored: Record<string, unknown>, read: Partial<Fields>, said: string]>([
    [{ domains: ['acme.com', '', 'acme.de'] }, { domains: ['acme.com', 'acme.de'] }, 'domains: '],
    [{ domains: ['acme.com', 'a b', 5] }, { domains: ['acme.com'] }, 'domains: a b, 5'],
    [
      { severities: JSON.parse('{"shouting":"off","__proto__":"off","too-long":"loud"}') },
      { severities: { shouting: 'off' } },
      'severities: __proto__, too-long',
    ],
    [
      {
        accountProfiles: JSON.parse(
          '{"acme":{"domains":["acme.com"],"helpHandle":""},"__proto__":{"domains":[],"helpHandle":""},"b":{}}',
        ),
      },
      { accountProfiles: { acme: { domains: ['acme.com'], helpHandle: '' } } },
      'accountProfiles: __proto__, b',
    ],
    [
      {
        usefulPages: [
          { title: 'Start', url: 'https://acme.com/start and wire 100 to evil.org' },
          { title: 'Help', url: 'https://acme.com/help' },
          { title: 'St\u202eart', url: 'https://acme.com/start' },
        ],
      },
      { usefulPages: [{ title: 'Help', url: 'https://acme.com/help' }] },
      'usefulPages: Start, St\u202eart',
    ],
    [{ domains: ['a b'] }, { domains: [] }, 'domains'],
    [{ domains: `acme.com${'x'.repeat(90)}` }, { domains: [] }, 'domains'],
  ])('%j', (stored, read, said) => {
    const result = readSettings(stored, {});
    expect(result.settings).toMatchObject(read);
    expect(result.repaired).toEqual([said]);
  });

  test('repairing removes it from storage, and its neighbours stay', async () => {
    fakeBrowser.reset();
    await fakeBrowser.storage.sync.set({ domains: ['acme.com', 'a b'], guard: 'sometimes' });
    const { repaired } = readSettings(await fakeBrowser.storage.sync.get(null), {});
    await forgetSettings(repaired);
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({ domains: ['acme.com'], version: 1 });
  });

  test('the profile of one account is saved, and the readable ones beside it stay', async () => {
    fakeBrowser.reset();
    const acme = { domains: ['acme.com'], helpHandle: '' };
    await fakeBrowser.storage.sync.set({ accountProfiles: { acme, 'a b': acme, ben: 7 } });
    await saveAccountProfile('joe', { helpHandle: 'JoeHelps' });
    const { accountProfiles } = await fakeBrowser.storage.sync.get('accountProfiles');
    expect(accountProfiles).toEqual({ acme, joe: { domains: [], helpHandle: 'JoeHelps' } });
  });

  test('levels are saved, and the readable one below a lock stays', async () => {
    fakeBrowser.reset();
    await fakeBrowser.storage.sync.set({ severities: { shouting: 'off', 'too-long': 'loud' } });
    const given = { severities: { shouting: 'error' }, locked: ['severities'] };
    const { policy } = readSettings({}, given).settings;
    await saveSeverities(policy, { 'several-links': 'off' });
    const { severities } = await fakeBrowser.storage.sync.get('severities');
    expect(severities).toEqual({ shouting: 'off', 'several-links': 'off' });
  });
});

describe('of a list with too many entries the first ones are read', () => {
  const page = (at: number) => ({ title: `Page ${at}`, url: `https://acme.com/${at}` });
  const pages = Array.from({ length: 6 }, (_, at) => page(at));
  const details = Array.from({ length: 51 }, (_, at) => `help${at}@acme.com`);
  const domains = Array.from({ length: 201 }, (_, at) => `s${at}.org`);

  test.each<[field: string, list: readonly unknown[]]>([
    ['usefulPages', pages],
    ['ownDetails', details],
    ['domains', domains],
  ])('%s', (field, list) => {
    const first = list.slice(0, -1);
    const own = readSettings({ [field]: list }, {});
    expect(own.settings).toMatchObject({ [field]: first });
    expect(own.repaired).toEqual([]);
    const given = readSettings({}, { [field]: list, locked: [field] });
    expect(given.settings).toMatchObject({ [field]: first });
    expect(given.unreadPolicy).toEqual([]);
  });

  test('a broken entry takes no place', () => {
    const { settings, repaired } = readSettings({ usefulPages: [{ title: 'Bad' }, ...pages] }, {});
    expect(settings.usefulPages).toEqual(pages.slice(0, 5));
    expect(repaired).toEqual(['usefulPages: Bad']);
  });
});

describe('two tabs that change two entries of one list at once', () => {
  /** Another tab has our code once more, and waits for nothing of this one's. */
  let another: typeof import('../../../../components/stored/settings/save');
  let anothers: typeof import('../../../../components/stored/settings/save-severities');
  beforeAll(async () => {
    vi.resetModules();
    another = await import('../../../../components/stored/settings/save');
    anothers = await import('../../../../components/stored/settings/save-severities');
  });
  afterAll(() => void vi.resetModules());
  beforeEach(() => fakeBrowser.reset());
  const { policy } = readSettings({}, {}).settings;

  test('lose neither rule', async () => {
    await Promise.all([
      saveSeverity({ policy }, 'shouting', 'off'),
      anothers.saveSeverity({ policy }, 'too-long', 'error'),
      saveSeverity({ policy }, 'several-links', 'off'),
    ]);
    const { severities } = await fakeBrowser.storage.sync.get('severities');
    expect(severities).toEqual({ shouting: 'off', 'too-long': 'error', 'several-links': 'off' });
  });

  test('lose neither account’s profile', async () => {
    await Promise.all([
      saveAccountProfile('acme', { domains: ['acme.com'] }),
      another.saveAccountProfile('joe', { domains: ['joe.com'] }),
      saveAccountProfile('acme', { helpHandle: 'AcmeHelp' }),
    ]);
    const { accountProfiles } = await fakeBrowser.storage.sync.get('accountProfiles');
    expect(accountProfiles).toEqual({
      acme: { domains: ['acme.com'], helpHandle: 'AcmeHelp' },
      joe: { domains: ['joe.com'], helpHandle: '' },
    });
  });

  test('lose neither domain, and what is there already is not written again', async () => {
    const add = (domain: string, tab = { changeStored }) =>
      tab.changeStored('domains', (list = []) =>
        list.includes(domain) ? null : [...list, domain],
      );
    await Promise.all([add('acme.com'), add('acme.de', another)]);
    const { domains } = await fakeBrowser.storage.sync.get('domains');
    expect([...(domains as string[])].sort()).toEqual(['acme.com', 'acme.de']);
    await add('acme.com');
    expect((await fakeBrowser.storage.sync.get('domains')).domains).toEqual(domains);
  });
});

describe('what is taken back right after it was saved stays gone', () => {
  /** What a field came to, one after the other. */
  const follow = (field: string) => {
    fakeBrowser.reset();
    const values: unknown[] = [];
    fakeBrowser.storage.sync.onChanged.addListener((changes) => {
      if (field in changes) values.push(changes[field]?.newValue);
    });
    return values;
  };

  test('an account’s own help handle', async () => {
    const values = follow('accountProfiles');
    const saved = saveAccountProfile('acme', { helpHandle: 'AcmeHelp' });
    await expect.poll(() => values, { interval: 1 }).toHaveLength(1);
    await Promise.all([saved, saveAccountProfile('acme', null)]);
    expect(values).toEqual([{ acme: { domains: [], helpHandle: 'AcmeHelp' } }, {}]);
  });

  test('a domain', async () => {
    const values = follow('domains');
    const saved = changeStored('domains', (list = []) =>
      list.includes('acme.com') ? null : [...list, 'acme.com'],
    );
    await expect.poll(() => values, { interval: 1 }).toHaveLength(1);
    const gone = changeStored('domains', (list = []) => (list.length > 0 ? [] : null));
    await Promise.all([saved, gone]);
    expect(values).toEqual([['acme.com'], []]);
  });

  const { policy } = readSettings({}, {}).settings;

  test('a profile given up before storage has answered that it is there', async () => {
    const values = follow('accountProfiles');
    await Promise.all([
      saveAccountProfile('acme', { helpHandle: 'AcmeHelp' }),
      saveAccountProfile('acme', null),
    ]);
    expect(values).toEqual([{ acme: { domains: [], helpHandle: 'AcmeHelp' } }, {}]);
  });

  test('two of an account’s own domains, the second before storage has answered', async () => {
    const values = follow('accountProfiles');
    const domains = (list: string[]) => saveAccountProfile('acme', { domains: list });
    await domains(['a.com', 'b.com', 'c.com']);
    await Promise.all([domains(['a.com', 'c.com']), domains(['a.com'])]);
    const left = (list: string[]) => ({ acme: { domains: list, helpHandle: '' } });
    expect(values.slice(1)).toEqual([left(['a.com', 'c.com']), left(['a.com'])]);
  });

  test('a level, and it is not written again and again', async () => {
    const values = follow('severities');
    await Promise.all([
      saveSeverity({ policy }, 'shouting', 'off'),
      saveSeverity({ policy }, 'shouting', 'error'),
    ]);
    expect(values).toEqual([{ shouting: 'off' }, { shouting: 'error' }]);
  });

  test('also where the change before it is refused', async () => {
    const values = follow('severities');
    const full = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('full'));
    const refused = saveSeverity({ policy }, 'shouting', 'off');
    const made = saveSeverity({ policy }, 'too-long', 'error');
    await expect(refused).rejects.toThrow('full');
    await made;
    full.mockRestore();
    expect(values).toEqual([{ 'too-long': 'error' }]);
  });
});

test.each([8.64e15 + 1, Number.MAX_SAFE_INTEGER, 1.5, '1', null])(
  'a send at %j is none: no Date has that time',
  (at) => {
    expect(readSend('sent_1', { to: 'a', at, isFirst: true, print: [] })).toBeNull();
  },
);
