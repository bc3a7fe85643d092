import { settingsArea } from '../../settings-area';
import type { AccountType } from '../fields';
import { accountPrefix } from '../read';
import { saveItems } from '../save';
import type { Fields } from '../settings';

/** Several fields and accounts at once; `null` forgets an account's choice. */
export interface SettingsChange {
  fields: Partial<Fields>;
  accounts: ReadonlyMap<string, AccountType | null>;
}

/**
 * Saves a change: first all values in one write, which storage takes or refuses whole, then forgets
 * accounts. Rejects where storage does; if only the second step fails, the values are saved.
 */
export async function saveChange({ fields: changed, accounts }: SettingsChange): Promise<void> {
  const values: Record<string, unknown> = { ...changed };
  const forgotten: string[] = [];
  for (const [handle, type] of accounts) {
    if (type === null) forgotten.push(accountPrefix + handle);
    else values[accountPrefix + handle] = type;
  }
  await saveItems(values);
  if (forgotten.length > 0) await settingsArea().remove(forgotten);
}
