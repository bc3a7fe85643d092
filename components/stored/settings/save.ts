import { settingsArea } from '../settings-area';
import type { AccountProfile } from './account-profiles';
import { type AccountType, type Fields, fields, readAccountType } from './fields';
import { accountPrefix } from './read';
import { isTooLong } from './readers';

/**
 * Written with every save, so that a later version can tell what it reads. A version that changes
 * what a key means takes a new key and reads the old one too: devices of both versions share them.
 */
const version = 1;

/** Saves one field. Rejects where storage does: the caller says so next to the field. */
export function saveSetting<Key extends keyof Fields>(
  field: Key,
  value: Fields[Key],
): Promise<void> {
  return saveItems({ [field]: value });
}

/** Saves the choice for one account; the first choice ever made becomes everybody's default. */
export async function saveAccountType(handle: string, type: AccountType): Promise<void> {
  await saveItems({ [accountPrefix + handle.toLowerCase()]: type });
  const { accountType } = await settingsArea().get('accountType');
  if (readAccountType(accountType) === undefined) await saveSetting('accountType', type);
}

/**
 * Gives an account domains and a help handle of its own, changes them, or (`null`) gives it those of
 * all others again. Made upon what is stored: the two fields may be saved shortly one after another.
 */
export async function saveAccountProfile(
  account: string,
  change: Partial<AccountProfile> | null,
): Promise<void> {
  const handle = account.toLowerCase();
  const { accountProfiles: stored } = await settingsArea().get('accountProfiles');
  const all = Object.entries(fields.accountProfiles.read(stored) ?? {});
  const before = all.find(([each]) => each === handle)?.[1] ?? { domains: [], helpHandle: '' };
  const own = change === null ? [] : [[handle, { ...before, ...change }] as const];
  const others = all.filter(([each]) => each !== handle);
  await saveSetting('accountProfiles', Object.fromEntries([...others, ...own]));
}

/** Gives up values that could not be believed, once the person has been told. */
export function forgetSettings(keys: string[]): Promise<void> {
  return settingsArea().remove(keys);
}

/**
 * Saves values by their storage keys: a single write, which storage takes or refuses whole. Rejects,
 * too, where a list is so long that reading would cut it: the caller says so.
 */
export async function saveItems(values: Record<string, unknown>): Promise<void> {
  if (isTooLong(values)) throw new RangeError();
  await settingsArea().set({ ...values, version });
}
