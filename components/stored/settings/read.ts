import { isAccount } from './account-profiles';
import { givenAvoidedWords, ownAvoidedWords } from './avoided-words';
import { type AccountType, type Fields, fields, readAccountType } from './fields';
import { type Policy, policyFields } from './policy';
import { salvage } from './readers';
import { givenTemplates, ownTemplates, type TemplateInForce } from './templates';

/** The storage key of an account's type is this and its handle in lower case. */
export const accountPrefix = 'account_';

/** The settings in force, from the person and their organization's policy; complete and valid. */
export interface Settings extends Fields {
  /** Types by handle in lower case. A map, because a handle may be `__proto__`. */
  accountTypes: ReadonlyMap<string, AccountType>;
  /** Those of the organization's policy, then the person's own unless the policy locks them. */
  templates: readonly TemplateInForce[];
  policy: Policy;
}

/**
 * The settings in force, and what could not be read and counts as not set: keys, or with a key the
 * entries of its list (`domains: one, other`).
 */
export interface ReadSettings {
  settings: Settings;
  repaired: string[];
  unreadPolicy: string[];
}

/**
 * Reads the settings in force from whatever storage and the organization's policy hold. A value of
 * the policy is what people start with; one that it locks applies whatever they set.
 */
export function readSettings(
  stored: Record<string, unknown>,
  managed: Record<string, unknown>,
): ReadSettings {
  const own = believe(
    stored,
    Object.keys(fields).filter((key) => key !== 'avoidedWords'),
  );
  const ownWords = ownAvoidedWords(stored);
  if (ownWords.words !== undefined) own.values.avoidedWords = ownWords.words;
  const ownOnes = ownTemplates(stored);
  const { accountTypes, templates, locked: names = [], ...others } = managed;
  const givenWords = givenAvoidedWords(others.avoidedWords);
  if (givenWords.words !== undefined) others.avoidedWords = givenWords.words;
  const givenOnes = givenTemplates(templates);
  const given = believe({ ...others, ...byKey(accountTypes) }, policyFields);
  const allowed: readonly string[] = policyFields;
  // Names that are not ours are reported, as they may be misspelt.
  given.unread.push(...Object.keys(others).filter((name) => !allowed.includes(name)));
  given.unread.push(...givenOnes.unread, ...givenWords.unread);
  // A name without a value locks nothing: it would lock whatever the person happens to have.
  const lockable: unknown[] = Object.keys(given.values);
  if (given.accounts.size > 0) lockable.push('accountTypes');
  // An empty list can be locked: then there are no templates.
  if (Array.isArray(templates)) lockable.push('templates');
  const asked: unknown[] = Array.isArray(names) ? names : [names];
  const locked = new Set(asked.filter((name) => lockable.includes(name)).map(String));
  for (const name of asked) {
    if (!lockable.includes(name)) given.unread.push(`locked: ${JSON.stringify(name)}`);
  }

  const inForce = Object.entries(given.values).filter(([name]) => locked.has(name));
  const values: Fields = {
    ...fallbacks(),
    ...given.values,
    ...own.values,
    ...Object.fromEntries(inForce),
  };
  if (locked.has('severities')) {
    values.severities = { ...own.values.severities, ...given.values.severities };
  }
  return {
    settings: {
      ...values,
      accountTypes: new Map(
        locked.has('accountTypes')
          ? [...own.accounts, ...given.accounts]
          : [...given.accounts, ...own.accounts],
      ),
      templates: [
        ...givenOnes.templates.map((each) => ({ ...each, isGiven: true })),
        ...(locked.has('templates') ? [] : ownOnes.templates).map((each) => ({
          ...each,
          isGiven: false,
        })),
      ],
      policy: { values: given.values, accounts: given.accounts, locked },
    },
    repaired: [...own.unread, ...ownOnes.unread, ...ownWords.unread],
    unreadPolicy: given.unread,
  };
}

function fallbacks(): Fields {
  const entries = Object.entries(fields).map(([key, { fallback }]) => [key, fallback]);
  return Object.fromEntries(entries);
}

/** Characters of a broken entry that are shown. */
const shownEntry = 40;

/** What is said of entries of a list that cannot be read: `domains: one, other`. */
function entriesName(key: string, broken: readonly string[]): string {
  return `${key}: ${broken.map((entry) => entry.slice(0, shownEntry)).join(', ')}`;
}

/**
 * Reads accounts and the given keys; `unread` names those with an invalid value, and the entries of
 * lists that cannot be read.
 */
function believe(stored: Record<string, unknown>, keys: readonly string[]) {
  const values = new Map<string, unknown>();
  const accounts = new Map<string, AccountType>();
  const unread: string[] = [];
  for (const [key, value] of Object.entries(stored)) {
    if (key.startsWith(accountPrefix)) {
      const type = readAccountType(value);
      const handle = key.slice(accountPrefix.length);
      if (type === undefined || !isAccount(handle)) unread.push(key);
      else accounts.set(handle, type);
    } else if (keys.includes(key)) {
      const { value: believed, broken } = salvage<unknown>(fields[key as keyof Fields], value);
      if (believed !== undefined) values.set(key, believed);
      if (believed === undefined) unread.push(key);
      else if (broken.length > 0) unread.push(entriesName(key, broken));
    }
  }
  return { values: Object.fromEntries(values) as Partial<Fields>, accounts, unread };
}

/** A policy's account types by storage key; its handles may have an `@` and capital letters. */
function byKey(accountTypes: unknown): Record<string, unknown> {
  const entries = Object.entries(accountTypes ?? {});
  return Object.fromEntries(
    entries.map(([handle, type]) => [accountPrefix + handle.replace(/^@/, '').toLowerCase(), type]),
  );
}
