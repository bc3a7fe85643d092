import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fieldWords, valueWords } from '../../../components/page/field-words';
import { fields } from '../../../components/stored/settings/fields';
import type { Fields } from '../../../components/stored/settings/settings';
import { read } from '../../source';
import { words } from '../../words';

const english: Record<string, { message: string }> = JSON.parse(
  read('public/_locales/en/messages.json'),
);

beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((id) => english[id]?.message ?? '');
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
});

type Rows<T> = readonly (readonly [value: T, words: () => string])[];

/** Every setting with each kind of value. A new setting fails here until it has a row. */
const samples: { [Name in keyof Fields]: Rows<Fields[Name]> } = {
  domains: hostRows(),
  helpHandle: [
    ['', () => words('backup_nothing')],
    ['AcmeHelp', () => '@AcmeHelp'],
  ],
  accountType: [
    [null, () => words('backup_nothing')],
    ['business', () => words('popup_business')],
    ['personal', () => words('popup_personal')],
  ],
  accountProfiles: [
    [{}, () => words('backup_nothing')],
    [{ joe: { domains: [], helpHandle: '' } }, () => `@joe: ${words('backup_nothing')}`],
    [{ joe: { domains: ['joe.com'], helpHandle: 'JoeHelp' } }, () => '@joe: joe.com, @JoeHelp'],
  ],
  allowedDomains: hostRows(),
  usefulPages: [
    [[], () => words('backup_nothing')],
    [[{ title: '', url: 'https://acme.com/a' }], () => 'https://acme.com/a'],
    [[{ title: 'Start', url: 'https://acme.com/a' }], () => 'Start (https://acme.com/a)'],
  ],
  ownDetails: [
    [[], () => words('backup_nothing')],
    [['help@acme.com', '+49 30 901820'], () => 'help@acme.com, +49 30 901820'],
  ],
  language: [
    ['', () => words('options_language_browser')],
    ['fr', () => 'Français'],
    ['pt-BR', () => 'Português (Brasil)'],
    ['ja', () => '日本語'],
  ],
  avoidedWords: [
    [[], () => words('backup_nothing')],
    [
      [
        { words: 'asap', instead: '', level: 'error' },
        { words: 'guys', instead: 'all', level: 'warning' },
      ],
      () => `asap (${words('severity_error')}), guys → all`,
    ],
  ],
  hasSite: flagRows(),
  severities: [
    [{}, () => words('backup_nothing')],
    [{ shouting: 'off' }, () => level('shouting_title', 'options_off')],
    [{ 'too-long': 'error' }, () => level('too_long_title', 'severity_error')],
    [{ 'too-long': 'warning' }, () => level('too_long_title', 'severity_warning')],
    [{ 'too-long': 'info' }, () => level('too_long_title', 'severity_info')],
  ],
  maxLength: [[10_000, () => '10,000']],
  dailyLimit: [[50, () => '50']],
  guard: [
    ['hold', () => words('options_guard_hold')],
    ['show', () => words('options_guard_show')],
  ],
  underlines: flagRows(),
  shortcut: [
    ['F8', () => 'F8'],
    ['Alt+Shift+D', () => 'Alt+Shift+D'],
    ['none', () => words('options_off')],
  ],
  myName: [
    ['', () => words('backup_nothing')],
    ['Ana', () => 'Ana'],
  ],
  remember: flagRows(),
  pausedUntil: [[0, () => words('options_off')]],
};

function hostRows(): Rows<string[]> {
  return [
    [[], () => words('backup_nothing')],
    [['acme.com', 'acme.org'], () => 'acme.com, acme.org'],
  ];
}

function flagRows(): Rows<boolean> {
  return [
    [true, () => words('backup_on')],
    [false, () => words('options_off')],
  ];
}

function level(title: string, name: string): string {
  return words('backup_level', { rule: words(title), level: words(name) });
}

describe.each(Object.keys(fields) as (keyof Fields)[])('%s', (name) => {
  test('has a name', () => {
    expect(words(fieldWords[name].name)).not.toBe('');
  });

  test.each<(typeof samples)[typeof name][number]>(samples[name])('%j in words', (value, said) => {
    expect(fields[name].read(value)).toEqual(value);
    expect(valueWords(name, value)).toBe(said());
    expect(valueWords(name, value)).not.toMatch(/NaN|undefined|\[object|^[a-z]+_/);
  });
});

test('a level of a rule that this version does not know is called by its id', () => {
  const levels = { 'rule-of-tomorrow': 'off' } as Fields['severities'];
  const said = words('backup_level', { rule: 'rule-of-tomorrow', level: words('options_off') });
  expect(valueWords('severities', levels)).toBe(said);
});

test('a pause says until when', () => {
  expect(valueWords('pausedUntil', Date.UTC(2026, 10, 22, 12))).toMatch(/Sun/);
});
