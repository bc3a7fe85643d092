import { browser } from 'wxt/browser';
import type { AccountType, Fields } from './fields';

/** What an organisation can decide. The rest is each person's own: how it looks, when it pauses. */
export const policyFields: readonly (keyof Fields)[] = [
  'domains',
  'allowedDomains',
  'helpHandle',
  'usefulPages',
  'severities',
  'maxLength',
  'dailyLimit',
  'guard',
  'remember',
];

/** What an organisation has set for this browser, as far as it can be believed. */
export interface Policy {
  values: Partial<Fields>;
  /** By handle in lower case. */
  accounts: ReadonlyMap<string, AccountType>;
  /** What the person cannot change: fields that have a value here, and `accountTypes`. */
  locked: ReadonlySet<string>;
}

/** Whatever the organisation has set; nothing where there is no policy. */
export async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox rejects where nobody has set a policy, and some browsers have no such area.
    return {};
  }
}

/** A policy locks the levels of the rules that it names; the others stay the person's. */
export function isRuleLocked({ locked, values }: Policy, rule: string): boolean {
  return locked.has('severities') && Object.hasOwn(values.severities ?? {}, rule);
}

/** Whether there is anything that an account can have of its own. */
export function mayHaveOwnProfile({ locked }: Policy): boolean {
  return !(locked.has('domains') && locked.has('helpHandle'));
}

/** Accounts, too, are locked by name. */
export function isAccountLocked({ locked, accounts }: Policy, handle: string): boolean {
  return locked.has('accountTypes') && accounts.has(handle.toLowerCase());
}
