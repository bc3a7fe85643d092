import { isAccount } from '../stored/settings/account-profiles';
import { wordsProblem } from '../stored/settings/avoided-words';
import { type AccountType, fields, readAccountType } from '../stored/settings/fields';
import { isTooLong } from '../stored/settings/is-too-long';
import { hasControlCharacters } from '../stored/settings/readers';
import type { Fields } from '../stored/settings/settings';
import type { SettingsChange } from './differences';

/** What is wrong with a backup file or setup code. */
export interface ChangeProblem {
  problem: 'foreign' | 'newer' | 'broken' | 'large';
}

type Field = keyof Fields;

/** Bytes of JSON: an item of the sync area holds 8,192 bytes together with its key. */
const largestItem = 8000;
/** The number of items that the sync area holds. */
const mostAccounts = 512;

/** Reads fields and accounts; null unless all of them are valid. */
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
    if (believed === undefined || !isPlain(believed)) return null;
    if (field === 'avoidedWords') {
      if (wordsProblem(fields.avoidedWords.read(value) ?? []) !== null) return null;
    } else if (isTooLong({ [field]: value }) || !isOneItem(believed)) {
      // The reader would cut a list that is too long, which is not what the file says.
      return null;
    }
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

/** Whether no text in a value, however deep, has hidden characters or spaces at its ends. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return value === value.trim() && !hasControlCharacters(value);
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).flat().every(isPlain);
}
