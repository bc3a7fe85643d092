import type { Fields, Settings, SettingsChange } from '../settings';
import type { AccountType } from '../settings-fields';

/** One thing that a change would make otherwise; `null` = not set. */
export type Difference =
  | { [Key in keyof Fields]: { field: Key; before: Fields[Key]; after: Fields[Key] } }[keyof Fields]
  | { field: 'account'; handle: string; before: AccountType | null; after: AccountType | null };

/** What of a change is not so already. */
export function differences(settings: Settings, change: SettingsChange): Difference[] {
  const changed = (Object.keys(change.fields) as (keyof Fields)[])
    .map((field) => ({ field, before: settings[field], after: change.fields[field] }) as Difference)
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  const accounts = [...change.accounts]
    .map(([handle, after]) => ({
      field: 'account' as const,
      handle,
      before: settings.accountTypes.get(handle) ?? null,
      after,
    }))
    .filter(({ before, after }) => before !== after);
  return [...changed, ...accounts];
}

/** The change that takes a change back. */
export function inverse(settings: Settings, { fields, accounts }: SettingsChange): SettingsChange {
  const before = (Object.keys(fields) as (keyof Fields)[]).map((field) => [field, settings[field]]);
  return {
    fields: Object.fromEntries(before),
    accounts: new Map(
      [...accounts.keys()].map((handle) => [handle, settings.accountTypes.get(handle) ?? null]),
    ),
  };
}
