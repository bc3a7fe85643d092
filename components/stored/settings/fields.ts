import type { RuleId, Severity } from '../../../rules';
import { accountProfiles } from './account-profiles';
import { aHandle, flag, hosts, type Reader, whole } from './readers';

export type AccountType = 'business' | 'personal';

/** A page of the business that can be offered for insertion. */
export interface UsefulPage {
  title: string;
  /** Absolute, `http:` or `https:`. */
  url: string;
}

/** As many as the engine offers. */
export const mostUsefulPages = 5;
export const longestTitle = 80;
export const longestUrl = 1000;

const accountType: Reader<AccountType | null> = {
  fallback: null,
  read: (stored) => (stored === null ? null : readAccountType(stored)),
};

const severities: Reader<Partial<Record<RuleId, Severity | 'off'>>> = {
  fallback: {},
  read: (stored) => (isSeverities(stored) ? { ...stored } : undefined),
};

const guard: Reader<'hold' | 'show'> = {
  fallback: 'hold',
  read: (stored) => (stored === 'hold' || stored === 'show' ? stored : undefined),
};

const usefulPages: Reader<UsefulPage[]> = {
  fallback: [],
  read: (stored) =>
    Array.isArray(stored) && stored.length <= mostUsefulPages && stored.every(isUsefulPage)
      ? stored.map(({ title, url }) => ({ title, url }))
      : undefined,
};

/** The longest pause ends with tomorrow's first minute; clocks of two devices may differ. */
const longestPause = 2 * 24 * 60 * 60 * 1000;

const pausedUntil: Reader<number> = {
  fallback: 0,
  read: (stored) =>
    Number.isSafeInteger(stored) &&
    Number(stored) >= 0 &&
    Number(stored) < Date.now() + longestPause
      ? Number(stored)
      : undefined,
};

/** One setting. */
export interface Field<T> extends Reader<T> {
  /**
   * Where it goes when settings are handed on. `team`: into the setup code for colleagues, and into
   * the backup. `person`: into the backup only. `moment`: nowhere, as it is over before it is read.
   */
  scope: 'team' | 'person' | 'moment';
}

/** Every setting that has a storage key of its own name. A further one is a further row. */
export const fields = {
  domains: { ...hosts(), scope: 'team' },
  /** Without the `@`; `''` = not set. */
  helpHandle: { ...aHandle, scope: 'team' },
  /** Of accounts without a choice of their own; `null` = never chosen, which counts as business. */
  accountType: { ...accountType, scope: 'person' },
  /** Accounts with sites and a help handle of their own; all others have those above. */
  accountProfiles: { ...accountProfiles, scope: 'person' },
  /** Not ours, but fine to link to. */
  allowedDomains: { ...hosts(), scope: 'team' },
  /** Own pages to offer for insertion. */
  usefulPages: { ...usefulPages, scope: 'team' },
  /** False = the business has no site, and is not asked about one. */
  hasSite: { ...flag(true), scope: 'person' },
  /** Levels chosen for rules; a rule that is not named has its own. */
  severities: { ...severities, scope: 'team' },
  /** Characters of a first message. */
  maxLength: { ...whole(280, { least: 20, most: 10_000 }), scope: 'team' },
  /** People first written to in a day. */
  dailyLimit: { ...whole(50, { least: 1, most: 500 }), scope: 'team' },
  /** What the guard does with a message that should not go out. */
  guard: { ...guard, scope: 'person' },
  underlines: { ...flag(true), scope: 'person' },
  /** Whether F8 goes from the draft to the list. */
  shortcut: { ...flag(true), scope: 'person' },
  /** Whether this browser remembers what was sent, as hashes and dates, and counts holds. */
  remember: { ...flag(true), scope: 'person' },
  /** Nothing is checked until then: milliseconds since 1970; 0 = not paused. */
  pausedUntil: { ...pausedUntil, scope: 'moment' },
} satisfies Record<string, Field<unknown>>;

/** The values of all of them, by the same names. */
export type Fields = { [Key in keyof typeof fields]: (typeof fields)[Key]['fallback'] };

/** The account type in a stored value, if there is one. */
export function readAccountType(stored: unknown): AccountType | undefined {
  return stored === 'business' || stored === 'personal' ? stored : undefined;
}

function isUsefulPage(page: unknown): page is UsefulPage {
  if (typeof page !== 'object' || page === null || !('title' in page && 'url' in page))
    return false;
  const { title, url } = page;
  return (
    typeof title === 'string' &&
    title.length <= longestTitle &&
    typeof url === 'string' &&
    url.length <= longestUrl &&
    /^https?:\/\/[^\s/]/.test(url)
  );
}

/** Rules that this version does not know are kept: another device may be ahead of us. */
function isSeverities(stored: unknown): stored is Partial<Record<RuleId, Severity | 'off'>> {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    !Array.isArray(stored) &&
    Object.values(stored).every(isSeverity)
  );
}

function isSeverity(value: unknown): boolean {
  return value === 'error' || value === 'warning' || value === 'info' || value === 'off';
}

/** The names of the fields that go into the setup code (`team`), or that go into the backup. */
export function fieldsFor(destination: 'setup code' | 'backup'): (keyof Fields)[] {
  return (Object.keys(fields) as (keyof Fields)[]).filter((name) => {
    const { scope } = fields[name];
    return destination === 'backup' ? scope !== 'moment' : scope === 'team';
  });
}
