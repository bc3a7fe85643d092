import { deviceArea, deviceKeys, settingsArea } from '../settings-area';
import type { AccountProfile } from './account-profiles';
import { type AccountType, type Fields, fields, readAccountType } from './fields';
import { isTooLong } from './is-too-long';
import { accountPrefix } from './read';
import { salvage } from './readers';

/**
 * Written with every save, for later versions. One that changes what a key means must take a new
 * key and read the old one too, because devices with both versions share the storage.
 */
const version = 1;

/** Saves one setting of a single item. Rejects when storage does; the caller shows that beside the field. */
export function saveSetting<Key extends Exclude<keyof Fields, 'avoidedWords'>>(
  field: Key,
  value: Fields[Key],
): Promise<void> {
  return saveItems({ [field]: value });
}

/**
 * Changes one entry of a list or record: what is written is made of what is stored (`undefined` =
 * nothing yet), and not of what this tab last read; `change` returns null where there is nothing left to
 * do. Where another tab wrote at the same moment, it is done again. Rejects when storage does.
 */
export function changeStored<Key extends ChangedField>(
  field: Key,
  change: (stored: Fields[Key] | undefined) => Fields[Key] | null,
): Promise<void> {
  const next = () => changeAlone(field, change);
  // Also after one that was refused, of which its own caller hears.
  const done = (newest.get(field) ?? Promise.resolve()).then(next, next);
  newest.set(field, done);
  return done;
}

type ChangedField = 'severities' | 'domains' | 'allowedDomains' | 'ownDetails' | 'accountProfiles';

/**
 * The newest change of each field in this tab. The next one waits for it and its second looks: these
 * would take the next one for another tab's write, and bring back what it has just removed.
 */
const newest = new Map<ChangedField, Promise<void>>();

async function changeAlone<Key extends ChangedField>(
  field: Key,
  change: (stored: Fields[Key] | undefined) => Fields[Key] | null,
): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { [field]: stored } = await settingsArea().get(field);
    const after = change(salvage<unknown>(fields[field], stored).value as Fields[Key] | undefined);
    if (after === null) return;
    await saveSetting(field, after);
    await new Promise((done) => setTimeout(done, otherTab));
  }
}

/** How often a change is made that others keep writing over. */
const mostTries = 3;
/** Milliseconds in which another tab's write, begun before ours, arrives. */
const otherTab = 30;

/** Saves the type of one account; the first type ever chosen also becomes the default. */
export async function saveAccountType(handle: string, type: AccountType): Promise<void> {
  await saveItems({ [accountPrefix + handle.toLowerCase()]: type });
  const { accountType } = await settingsArea().get('accountType');
  if (readAccountType(accountType) === undefined) await saveSetting('accountType', type);
}

/**
 * Gives an account its own domains and help handle, changes them, or (`null`) gives them up. Based
 * on what is stored, as both fields may be saved shortly after each other, and other accounts' by other
 * tabs; entries that cannot be read are left out.
 */
export async function saveAccountProfile(
  account: string,
  change: Partial<AccountProfile> | null,
): Promise<void> {
  const handle = account.toLowerCase();
  await changeStored('accountProfiles', (stored = {}) => {
    const others = Object.entries(stored).filter(([each]) => each !== handle);
    const before = new Map(Object.entries(stored)).get(handle);
    if (change === null) return before ? Object.fromEntries(others) : null;
    const own = { domains: [], helpHandle: '', ...before, ...change };
    const isDone = JSON.stringify(before) === JSON.stringify(own);
    return isDone ? null : Object.fromEntries([...others, [handle, own]]);
  });
}

/**
 * Removes stored values that could not be read, once the person has been told; of lists only the
 * entries (`domains: one, other`).
 */
export async function forgetSettings(unread: string[]): Promise<void> {
  const keys = unread.filter((name) => !name.includes(': '));
  for (const name of unread.filter((each) => !keys.includes(each))) {
    const key = name.slice(0, name.indexOf(': '));
    if (!Object.hasOwn(fields, key)) continue;
    const { [key]: stored } = await settingsArea().get(key);
    await saveItems({ [key]: salvage<unknown>(fields[key as keyof Fields], stored).value });
  }
  await settingsArea().remove(keys);
  await deviceArea().remove(keys.filter(isOfDevice));
}

/**
 * Saves values by their storage keys, as `writeItems` does. Also rejects when a list is so long
 * that reading would cut it.
 */
export async function saveItems(values: Record<string, unknown>): Promise<void> {
  if (isTooLong(values)) throw new RangeError();
  await writeItems({ ...values, version });
}

/**
 * Writes values by their storage keys in a single write, which succeeds or fails as a whole; then
 * removes the keys whose value is `undefined`. Settings that stay on this device are written last, by
 * themselves: their area is hardly ever full. Rejects when storage does.
 */
export async function writeItems(values: Record<string, unknown>): Promise<void> {
  const keys = Object.keys(values);
  await writeTo(
    settingsArea(),
    values,
    keys.filter((key) => !isOfDevice(key)),
  );
  await writeTo(deviceArea(), values, keys.filter(isOfDevice));
}

async function writeTo(
  area: ReturnType<typeof settingsArea | typeof deviceArea>,
  values: Record<string, unknown>,
  keys: readonly string[],
): Promise<void> {
  const kept = keys.filter((key) => values[key] !== undefined);
  if (kept.length > 0) await area.set(Object.fromEntries(kept.map((key) => [key, values[key]])));
  const removed = keys.filter((key) => values[key] === undefined);
  if (removed.length > 0) await area.remove(removed);
}

function isOfDevice(key: string): boolean {
  return deviceKeys.includes(key);
}
