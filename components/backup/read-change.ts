import { isAccount } from '../stored/settings/account-profiles';
import type { SettingsChange } from '../stored/settings/changes/save-change';
import { type AccountType, fields, readAccountType } from '../stored/settings/fields';
import { isTooLong } from '../stored/settings/readers';
import type { Fields } from '../stored/settings/settings';

/** What is wrong with a file or line that somebody gave us. */
export interface ChangeProblem {
  problem: 'foreign' | 'newer' | 'broken' | 'large';
}

type Field = keyof Fields;

/** An item of the sync area holds 8 KB, its key and all. */
const largestItem = 8000;
/** As many items as the area holds. */
const mostAccounts = 512;

/** Reads fields and accounts whole, or not at all. */
export function readChange(
  given: unknown,
  allowed: readonly Field[],
  accounts: unknown = {},
): SettingsChange | null {
  const read: [Field, unknown][] = [];
  for (const [key, value] of entriesOf(given) ?? [[null, null]]) {
    const field = allowed.find((each) => each === key);
    if (field === undefined) return null;
    const believed: unknown = fields[field].read(value);
    // Of a list that is too long a part would be believed, which is not all that the file says.
    if (believed === undefined || isTooLong(value)) return null;
    if (!isOneItem(believed) || !isPlain(believed)) return null;
    read.push([field, believed]);
  }
  const types = readAccounts(accounts);
  return types && { fields: Object.fromEntries(read) as Partial<Fields>, accounts: types };
}

function readAccounts(given: unknown): ReadonlyMap<string, AccountType> | null {
  const entries = entriesOf(given);
  if (entries === null || entries.length > mostAccounts) return null;
  const types = new Map<string, AccountType>();
  for (const [handle, value] of entries) {
    const type = readAccountType(value);
    if (type === undefined || !isAccount(handle)) return null;
    types.set(handle, type);
  }
  return types;
}

function entriesOf(given: unknown): [string, unknown][] | null {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
    ? Object.entries(given)
    : null;
}

function isOneItem(value: unknown): boolean {
  return new TextEncoder().encode(JSON.stringify(value)).length <= largestItem;
}

/**
 * Whether a text holds what nobody sees and nobody means: control characters, line breaks, and marks
 * that turn round the text after them. What joins letters and emoji is as invisible, but part of how
 * they are written.
 */
export function hasHiddenCharacters(text: string): boolean {
  return /[\p{Cc}\u2028-\u202E\u2066-\u2069]/u.test(text);
}

/** No list of sites or rules holds line breaks, spaces at its ends or marks that nobody sees. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return value === value.trim() && !hasHiddenCharacters(value);
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).flat().every(isPlain);
}
