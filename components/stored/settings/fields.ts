import type { RuleId, Severity } from '../../../rules';
import { accountProfiles } from './account-profiles';
import { avoidedWords } from './avoided-words';
import {
  aHandle,
  flag,
  hasControlCharacters,
  hosts,
  oneOf,
  type Reader,
  readFirst,
  whole,
} from './readers';
import { shortcut } from './shortcut';

/** Whether an account speaks for a business. */
export type AccountType = 'business' | 'personal';

/** The account types in the order in which they are shown. */
export const accountTypes: readonly AccountType[] = ['business', 'personal'];

/** A page of the business that first messages may suggest. */
export interface UsefulPage {
  title: string;
  /** Absolute, `http:` or `https:`. */
  url: string;
}

/** The number of pages that the engine offers. */
export const mostUsefulPages = 5;
/** Characters (UTF-16 units) of a page's title, and of its address. */
export const longestTitle = 80;
export const longestUrl = 1000;

/** The number of own details: as one item of the sync area, all of them stay below its 8 kB. */
export const mostOwnDetails = 50;
/** UTF-16 units of one own detail. */
export const longestDetail = 100;

/** Characters (UTF-16 units) of the name that the person signs with: as many as of a name from X. */
export const longestName = 60;

const severities: Reader<Partial<Record<RuleId, Severity | 'off'>>> = {
  fallback: {},
  read: (stored) => (isSeverities(stored) ? { ...stored } : undefined),
};

/** The languages in which the engine has sentences to insert, as BCP 47 tags. */
export const sentenceLanguages: readonly string[] =
  'en fr es de pt-BR it nl ja ko ar zh-CN tr'.split(' ');

/** Whether a message with an error is held, or the error only shown. */
export const guardModes = ['hold', 'show'] as const;

const usefulPages: Reader<UsefulPage[]> = {
  fallback: [],
  read: (stored) =>
    readFirst(stored, mostUsefulPages, isUsefulPage)?.map(({ title, url }) => ({ title, url })),
};

const ownDetails: Reader<string[]> = {
  fallback: [],
  read(stored) {
    const read = readFirst(stored, mostOwnDetails, isOwnDetail);
    return read && [...new Set(read)];
  },
};

const myName: Reader<string> = {
  fallback: '',
  read: (stored) =>
    typeof stored === 'string' &&
    stored.length <= longestName &&
    stored === stored.trim() &&
    !hasControlCharacters(stored) &&
    !/[{}]/.test(stored)
      ? stored
      : undefined,
};

/** Milliseconds. A pause lasts until midnight; a second day allows for clocks that differ. */
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
   * Where it is exported to. `team`: the setup code and the backup. `person`: the backup only.
   * `moment`: neither, as it does not last.
   */
  scope: 'team' | 'person' | 'moment';
}

/** Every setting; its storage key is its name here. */
export const fields = {
  domains: { ...hosts(), scope: 'team' },
  /** Without the `@`; `''` = not set. */
  helpHandle: { ...aHandle, scope: 'team' },
  /** The type of accounts without their own; `null` = never chosen, which counts as business. */
  accountType: { ...oneOf<AccountType | null>(null, [null, ...accountTypes]), scope: 'person' },
  /** Accounts with their own domains and help handle; all others have those above. */
  accountProfiles: { ...accountProfiles, scope: 'person' },
  /** Domains that are not the business's own but may be linked to. */
  allowedDomains: { ...hosts(), scope: 'team' },
  /** Own pages that first messages may suggest. */
  usefulPages: { ...usefulPages, scope: 'team' },
  /** The language of sentences to insert; `''` = that of the interface. */
  language: { ...oneOf('', ['', ...sentenceLanguages]), scope: 'team' },
  /** False = the business has no website, and is not asked about one. */
  hasSite: { ...flag(true), scope: 'person' },
  /** The business's own e-mail addresses, phone numbers and IBANs, as the engine's `readDetail` has them. */
  ownDetails: { ...ownDetails, scope: 'team' },
  /** Words the person never wants in a message. Stored in several items: see `avoided-words.ts`. */
  avoidedWords: { ...avoidedWords, scope: 'team' },
  /** The levels chosen for rules; a rule that is not named has its own severity. */
  severities: { ...severities, scope: 'team' },
  /** The longest first message, in characters. */
  maxLength: { ...whole(280, { least: 20, most: 11_000 }), scope: 'team' },
  /** The number of people written to for the first time in a day. */
  dailyLimit: { ...whole(50, { least: 1, most: 500 }), scope: 'team' },
  guard: { ...oneOf<(typeof guardModes)[number]>('hold', guardModes), scope: 'person' },
  underlines: { ...flag(true), scope: 'person' },
  /** The key that moves the focus from the draft to the list; stays on this device. */
  shortcut: { ...shortcut, scope: 'person' },
  /** The name that the person signs with; `''` = not set. Stays on this device. */
  myName: { ...myName, scope: 'person' },
  /** Whether this browser remembers sent messages, as hashes and dates, and counts holds. */
  remember: { ...flag(true), scope: 'person' },
  /** The end of the pause, in milliseconds since 1970; 0 = not paused. */
  pausedUntil: { ...pausedUntil, scope: 'moment' },
} satisfies Record<string, Field<unknown>>;

/** The values of all settings. */
export type Fields = { [Key in keyof typeof fields]: (typeof fields)[Key]['fallback'] };

/** Reads a stored account type; undefined when it is not one. */
export function readAccountType(stored: unknown): AccountType | undefined {
  return accountTypes.find((type) => type === stored);
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
    /^https?:\/\/[^\s/]\S*$/.test(url) &&
    !hasControlCharacters(title)
  );
}

/** Whether a text may be a detail. What it is, the engine reads, which is too large to load here. */
function isOwnDetail(text: unknown): text is string {
  return (
    typeof text === 'string' &&
    text.length <= longestDetail &&
    /^[^\s@]+@[^\s@]+$|^[+(\d][\d+ ()./-]+\d$|^[A-Z]{2}\d{2}[A-Z\d ]+[A-Z\d]$/.test(text)
  );
}

/** Unknown rules are allowed: another device may have a later version. */
function isSeverities(stored: unknown): stored is Partial<Record<RuleId, Severity | 'off'>> {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    !Array.isArray(stored) &&
    Object.entries(stored).every(([rule, level]) => /^[a-z-]+$/.test(rule) && isSeverity(level))
  );
}

function isSeverity(value: unknown): boolean {
  return ['error', 'warning', 'info', 'off'].some((level) => level === value);
}

/** The names of the settings that a setup code or a backup contains. */
export function fieldsFor(destination: 'setup code' | 'backup'): (keyof Fields)[] {
  return (Object.keys(fields) as (keyof Fields)[]).filter((name) => {
    const { scope } = fields[name];
    return destination === 'backup' ? scope !== 'moment' : scope === 'team';
  });
}
