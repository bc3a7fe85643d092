import { browser } from 'wxt/browser';
import type { AccountType, Fields } from './fields';

/** The settings that a policy can set. The others, such as pauses and underlines, are personal. */
export const policyFields: readonly (keyof Fields)[] = [
  'domains',
  'allowedDomains',
  'helpHandle',
  'usefulPages',
  'ownDetails',
  'avoidedWords',
  'severities',
  'maxLength',
  'dailyLimit',
  'guard',
  'remember',
];

/** What the organization's policy sets for this browser, without what could not be read. */
export interface Policy {
  values: Partial<Fields>;
  /** Account types by handle in lower case. */
  accounts: ReadonlyMap<string, AccountType>;
  /**
   * What the person cannot change: names of settings that have a value here, `accountTypes` or
   * `templates`.
   */
  locked: ReadonlySet<string>;
}

/** The policy as the browser gives it, unchecked; empty when there is none. */
export async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox rejects when there is no policy, and some browsers have no managed area.
    return {};
  }
}

/** Whether the policy locks the level of a rule. It locks only the rules that it names. */
export function isRuleLocked({ locked, values }: Policy, rule: string): boolean {
  return locked.has('severities') && Object.hasOwn(values.severities ?? {}, rule);
}

/** Whether accounts can have a profile of their own: not when all of it is locked. */
export function mayHaveOwnProfile({ locked }: Policy): boolean {
  return !(locked.has('domains') && locked.has('helpHandle'));
}

/** Whether the policy locks the type of an account. It locks only the accounts that it names. */
export function isAccountLocked({ locked, accounts }: Policy, handle: string): boolean {
  return locked.has('accountTypes') && accounts.has(handle.toLowerCase());
}
