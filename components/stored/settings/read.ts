import { isAccount } from './account-profiles';
import { type AccountType, type Fields, fields, readAccountType } from './fields';
import { type Policy, policyFields } from './policy';

/** Before the handle in the storage key of an account's choice. */
export const accountPrefix = 'account_';

/** All that is in force, set by the person or their organisation; whole and believable. */
export interface Settings extends Fields {
  /** Choices made for one account, by its handle in lower case. A map: a handle may be `__proto__`. */
  accountTypes: ReadonlyMap<string, AccountType>;
  policy: Policy;
}

/** Whole settings, and by key what could not be believed and counts as not set. */
export interface ReadSettings {
  settings: Settings;
  repaired: string[];
  unreadPolicy: string[];
}

/**
 * Makes whole settings of whatever storage holds and the organisation has set. What it sets is what
 * people start with; what it locks is in force whatever they set.
 */
export function readSettings(
  stored: Record<string, unknown>,
  managed: Record<string, unknown>,
): ReadSettings {
  const own = believe(stored, Object.keys(fields));
  const { accountTypes, locked: names = [], ...others } = managed;
  const given = believe({ ...others, ...byKey(accountTypes) }, policyFields);
  const allowed: readonly string[] = policyFields;
  // A name that is misspelt is heard of by nobody else.
  given.unread.push(...Object.keys(others).filter((name) => !allowed.includes(name)));
  // A lock without a value would lock whatever the person happens to have.
  const lockable: unknown[] = Object.keys(given.values);
  if (given.accounts.size > 0) lockable.push('accountTypes');
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
      policy: { values: given.values, accounts: given.accounts, locked },
    },
    repaired: own.unread,
    unreadPolicy: given.unread,
  };
}

function fallbacks(): Fields {
  const entries = Object.entries(fields).map(([key, { fallback }]) => [key, fallback]);
  return Object.fromEntries(entries);
}

/** Takes what can be believed; keys of others are passed over. */
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
      const believed: unknown = fields[key as keyof Fields].read(value);
      if (believed === undefined) unread.push(key);
      else values.set(key, believed);
    }
  }
  return { values: Object.fromEntries(values) as Partial<Fields>, accounts, unread };
}

/** A policy's map of accounts, with or without `@`, as the keys that a person's own choices have. */
function byKey(accountTypes: unknown): Record<string, unknown> {
  const entries = Object.entries(accountTypes ?? {});
  return Object.fromEntries(
    entries.map(([handle, type]) => [accountPrefix + handle.replace(/^@/, '').toLowerCase(), type]),
  );
}
