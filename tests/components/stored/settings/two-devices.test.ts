import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { avoidedItems } from '../../../../components/stored/settings/avoided-words';
import { moveTemplate } from '../../../../components/stored/settings/move-template';
import { readSettings, type Settings } from '../../../../components/stored/settings/read';
import {
  changeStored,
  saveAccountProfile,
  saveAccountType,
  saveSetting,
} from '../../../../components/stored/settings/save';
import { saveAvoidedWords } from '../../../../components/stored/settings/save-avoided-words';
import { saveSeverity } from '../../../../components/stored/settings/save-severities';
import {
  removeTemplate,
  saveTemplates,
  templateItems,
} from '../../../../components/stored/settings/save-templates';
import type { StoredTemplate } from '../../../../components/stored/settings/templates';

/*
 * Two devices without a connection change settings, and then hear of each other. The browsers' sync
 * knows items only: of one that both have changed, one device's stays whole, and which is not known.
 */

type Stored = Record<string, unknown>;

const template = (id: string, place: number): StoredTemplate => ({
  id,
  title: id,
  text: `Hello from ${id}!`,
  for: 'both',
  account: '',
  place,
});
const own = ['one', 'two', 'three'].map(template);
const word = (words: string) => ({ words, instead: '', level: 'warning' as const });
const avoided = ['asap', 'guys', 'cheap'].map(word);
const { policy } = readSettings({}, {}).settings;

/** What both devices begin with. */
const base: Stored = {
  version: 1,
  domains: ['acme.com'],
  helpHandle: 'AcmeHelp',
  accountType: 'business',
  account_acme: 'business',
  severities: { shouting: 'off' },
  accountProfiles: { agency: { domains: ['client.com'], helpHandle: '' } },
  ...templateItems(own),
  ...avoidedItems(avoided),
};

const addDomain = (domain: string) => () =>
  changeStored('domains', (list = []) => (list.includes(domain) ? null : [...list, domain]));

interface Deed {
  act(): Promise<unknown>;
  /** Whether the settings in force show it. */
  shows(settings: Settings): boolean;
}

/** What a person can do on a device. */
const deeds = {
  'adds acme.de': {
    act: addDomain('acme.de'),
    shows: ({ domains }) => domains.includes('acme.de'),
  },
  'adds acme.fr': {
    act: addDomain('acme.fr'),
    shows: ({ domains }) => domains.includes('acme.fr'),
  },
  'turns a rule off': {
    act: () => saveSeverity({ policy }, 'too-long', 'off'),
    shows: ({ severities }) => severities['too-long'] === 'off',
  },
  'sets another level': {
    act: () => saveSeverity({ policy }, 'several-links', 'error'),
    shows: ({ severities }) => severities['several-links'] === 'error',
  },
  'shows only': {
    act: () => saveSetting('guard', 'show'),
    shows: ({ guard }) => guard === 'show',
  },
  'changes the help handle': {
    act: () => saveSetting('helpHandle', 'AcmeCare'),
    shows: ({ helpHandle }) => helpHandle === 'AcmeCare',
  },
  'says what @joe is': {
    act: () => saveAccountType('joe', 'personal'),
    shows: ({ accountTypes }) => accountTypes.get('joe') === 'personal',
  },
  'says what @acme is': {
    act: () => saveAccountType('acme', 'personal'),
    shows: ({ accountTypes }) => accountTypes.get('acme') === 'personal',
  },
  'gives @agency a handle': {
    act: () => saveAccountProfile('agency', { helpHandle: 'ClientHelp' }),
    shows: ({ accountProfiles }) => accountProfiles.agency?.helpHandle === 'ClientHelp',
  },
  'gives @joe a site': {
    act: () => saveAccountProfile('joe', { domains: ['joe.com'] }),
    shows: ({ accountProfiles }) => accountProfiles.joe?.domains[0] === 'joe.com',
  },
  'adds a template': {
    act: () => saveTemplates(own, [{ ...template('new', 0), place: 3 }]),
    shows: ({ templates }) => templates.some(({ id }) => id === 'new'),
  },
  'adds another template': {
    act: () => saveTemplates(own, [{ ...template('newer', 0), place: 3 }]),
    shows: ({ templates }) => templates.some(({ id }) => id === 'newer'),
  },
  'renames the first': {
    act: () => saveTemplates(own, [{ ...template('one', 0), title: 'Hi' }]),
    shows: ({ templates }) => templates.some(({ title }) => title === 'Hi'),
  },
  'removes the first': {
    act: () => removeTemplate('one'),
    shows: ({ templates }) => templates.every(({ id }) => id !== 'one'),
  },
  'moves the last to the top': {
    act: () => moveTemplate(own, 'three', 0),
    shows: ({ templates }) => templates[0]?.id === 'three',
  },
  'avoids another word': {
    act: () => saveAvoidedWords([...avoided, word('free')]),
    shows: ({ avoidedWords }) => avoidedWords.some(({ words }) => words === 'free'),
  },
  'avoids a word less': {
    act: () => saveAvoidedWords(avoided.slice(1)),
    shows: ({ avoidedWords }) => avoidedWords.every(({ words }) => words !== 'asap'),
  },
} satisfies Record<string, Deed>;

type Name = keyof typeof deeds;
const names = Object.keys(deeds) as Name[];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is stored on a device after something was done there. */
async function after(name: Name): Promise<Stored> {
  fakeBrowser.reset();
  await fakeBrowser.storage.sync.set(base);
  const done = deeds[name].act();
  await vi.runAllTimersAsync();
  await done;
  return fakeBrowser.storage.sync.get(null);
}

const changed = (stored: Stored) =>
  [...new Set([...Object.keys(base), ...Object.keys(stored)])].filter(
    (key) => JSON.stringify(stored[key]) !== JSON.stringify(base[key]),
  );

/** Both devices' changes; of an item that both have changed, the later one's. */
function merge(...devices: Stored[]): Stored {
  const merged = { ...base };
  for (const device of devices) {
    for (const key of changed(device)) {
      if (key in device) merged[key] = device[key];
      else delete merged[key];
    }
  }
  return merged;
}

test.each(names)('while another device %s, nothing else is lost on either', async (name) => {
  const theirs = await after(name);
  for (const other of names) {
    const ours = await after(other);
    const isContested = changed(theirs).some((key) => changed(ours).includes(key));
    for (const merged of [merge(ours, theirs), merge(theirs, ours)]) {
      const { settings, repaired } = readSettings(merged, {});
      expect(repaired, other).toEqual([]);
      const shown = [name, other].filter((each) => deeds[each].shows(settings));
      if (isContested) expect(shown.length, other).toBeGreaterThan(0);
      else expect(shown, other).toEqual([name, other]);
      // What neither has touched is what it was.
      expect(settings.domains).toContain('acme.com');
      expect(settings.severities.shouting).toBe('off');
      expect(settings.accountProfiles.agency?.domains).toEqual(['client.com']);
      expect(settings.templates.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['two', 'three']),
      );
      expect(settings.avoidedWords.map(({ words }) => words)).toEqual(
        expect.arrayContaining(['guys', 'cheap']),
      );
    }
  }
});

test.each([
  // Items of their own.
  ['adds a template', 'adds another template', []],
  ['renames the first', 'moves the last to the top', []],
  ['says what @joe is', 'says what @acme is', []],
  ['turns a rule off', 'adds acme.de', []],
  ['shows only', 'changes the help handle', []],
  ['avoids another word', 'avoids a word less', []],
  // The same one.
  ['renames the first', 'removes the first', ['template_one']],
  // Lists that are one item: the other device's entry has to be made again.
  ['adds acme.de', 'adds acme.fr', ['domains']],
  ['turns a rule off', 'sets another level', ['severities']],
  ['gives @agency a handle', 'gives @joe a site', ['accountProfiles']],
] satisfies [Name, Name, string[]][])(
  'one %s, the other %s: both stay but for %j',
  async (one, other, contested) => {
    const [first, second] = [changed(await after(one)), changed(await after(other))];
    expect(first.filter((key) => second.includes(key))).toEqual(contested);
  },
);

test('templates with the same place have the same order on both devices', async () => {
  const merged = [template('b', 3), template('a', 3)];
  const orders = [merged, merged.toReversed()].map((list) =>
    readSettings(templateItems(list), {}).settings.templates.map(({ id }) => id),
  );
  expect(orders).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ]);
});
