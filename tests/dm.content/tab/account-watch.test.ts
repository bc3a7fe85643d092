import { describe, expect, test } from 'vitest';
import { fields } from '../../../components/stored/settings/fields';
import type { Settings } from '../../../components/stored/settings/settings';
import { AccountWatch, accountReasons } from '../../../entrypoints/dm.content/tab/account-watch';

const minute = 60_000;

function settings(own: Partial<Settings>): Settings {
  const fallbacks = Object.fromEntries(
    Object.entries(fields).map(([key, { fallback }]) => [key, fallback]),
  );
  const policy = { values: {}, accounts: new Map(), locked: new Set() };
  return { ...fallbacks, accountTypes: new Map(), policy, ...own } as unknown as Settings;
}

const acme = settings({
  accountTypes: new Map([
    ['acme', 'business'],
    ['joe', 'personal'],
  ]),
  domains: ['acme.com'],
  helpHandle: 'AcmeHelp',
});
const draft = {
  account: 'acme',
  settings: acme,
  phase: 'answered',
  isPersonal: false,
  text: 'Hello',
  minutesSinceSwitch: null,
} as const;

describe('a personal account and the words of one of several businesses', () => {
  const agency = settings({
    accountTypes: new Map([
      ['joe', 'personal'],
      ['agency', 'business'],
      ['acme', 'business'],
    ]),
    domains: ['agency.com'],
    helpHandle: 'AgencyHelp',
    accountProfiles: {
      acme: { domains: ['acme.com'], helpHandle: 'AcmeHelp' },
      joe: { domains: ['joe.blog'], helpHandle: '' },
    },
  });
  test.each([
    ['See acme.com/a', '@acme'],
    ['Ask @acmehelp', '@acme'],
    ['See agency.com', '@agency'],
    ['See other.com', undefined],
    ['See joe.blog', undefined],
  ])('%s', (text, business) => {
    const given = { ...draft, account: 'joe', isPersonal: true, settings: agency, text };
    expect(accountReasons(given)[0]?.data.business).toBe(business);
  });
});

describe('doubts about the account', () => {
  test.each([
    ['a known account', draft, []],
    ['after a switch', { ...draft, minutesSinceSwitch: 4 }, ['account_switch']],
    [
      'an unseen one, first message',
      { ...draft, account: 'new', phase: 'first' },
      ['account_unseen'],
    ],
    ['an unseen one, in conversation', { ...draft, account: 'new' }, []],
    ['nobody in sight', { ...draft, account: null, minutesSinceSwitch: 1 }, []],
    [
      'an unseen one where no account has a choice',
      { ...draft, account: 'new', phase: 'first', settings: settings({}) },
      [],
    ],
    [
      'a personal account with a link to the business',
      { ...draft, account: 'joe', isPersonal: true, text: 'See help.acme.com/a' },
      ['account_mismatch'],
    ],
    [
      'a personal account with the help handle',
      { ...draft, account: 'joe', isPersonal: true, text: 'Ask @acmehelp' },
      ['account_mismatch'],
    ],
    [
      'a personal account with another link',
      { ...draft, account: 'joe', isPersonal: true, text: 'See notacme.com' },
      [],
    ],
    [
      'a personal account without a help handle set, and a mention of nobody',
      { ...draft, account: 'joe', isPersonal: true, settings: settings({}), text: 'Ask @ben' },
      [],
    ],
  ] as const)('%s', (_, given, expected) => {
    expect(accountReasons(given).map(({ messageId }) => messageId)).toEqual(expected);
  });
});

describe('switches of account', () => {
  test('the first account is no switch; the next one is, for ten minutes', () => {
    const watch = new AccountWatch();
    watch.see(null, 0);
    watch.see('acme', 0);
    expect(watch.minutesSinceSwitch(minute)).toBe(null);
    watch.see('joe', 2 * minute);
    expect(watch.minutesSinceSwitch(6 * minute)).toBe(4);
    expect(watch.minutesSinceSwitch(13 * minute)).toBe(null);
  });

  test('a page that shows no account for a moment is no switch', () => {
    const watch = new AccountWatch();
    watch.see('acme', 0);
    watch.see(null, 1);
    watch.see('acme', 2);
    expect(watch.minutesSinceSwitch(3)).toBe(null);
  });

  test('what was confirmed is not asked again, until the next switch', () => {
    const watch = new AccountWatch();
    const reasons = accountReasons({ ...draft, minutesSinceSwitch: 1 });
    watch.see('joe', 0);
    watch.see('acme', 1);
    expect(reasons.filter((reason) => watch.isOpen(reason))).toHaveLength(1);
    watch.confirm(reasons);
    expect(reasons.filter((reason) => watch.isOpen(reason))).toHaveLength(0);
    watch.see('joe', 2);
    watch.see('acme', 3);
    expect(reasons.filter((reason) => watch.isOpen(reason))).toHaveLength(1);
  });
});
