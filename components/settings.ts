import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { AccountProfile } from './account-profiles';
import { isRuleLocked, type Policy, readManaged } from './policy';
import { accountPrefix, readSettings, type Settings } from './read-settings';
import { type AccountType, type Fields, fields, readAccountType } from './settings-fields';

export type { Settings } from './read-settings';
export type { Fields } from './settings-fields';

/**
 * Written with every save, so that a later version can tell what it reads. A version that changes
 * what a key means takes a new key and reads the old one too: devices of both versions share them.
 */
const version = 1;

/** The settings as they are now, in every open tab at once. */
export interface FollowedSettings {
  /** `null` until they have been read. */
  settings: ReadonlySignal<Settings | null>;
  /** Storage keys whose value could not be believed and counts as not set. */
  repaired: ReadonlySignal<string[]>;
  /** What of the organisation's policy could not be believed and counts as not given. */
  unreadPolicy: ReadonlySignal<string[]>;
  /** Storage cannot be read, or the extension is gone: do nothing, say so. */
  failed: ReadonlySignal<boolean>;
  /**
   * Nothing tells an old content script that its extension was updated or removed: it has to look,
   * and does so when this is called.
   */
  checkAlive(): void;
}

/**
 * Milliseconds for which a policy is waited for. Chrome gives none for up to three seconds after it
 * was started (seen in 156), and messages are checked meanwhile: what it locks comes into force then.
 */
const policyPatience = 100;

// `browser.storage` itself, not WXT's storage helper: what is needed is one `get`, one `set` and one
// listener over all keys. The helper watches key by key and adds 16 kB to every X page.
function area() {
  return browser.storage.sync ?? browser.storage.local;
}

/** Reads the settings and keeps them up to date until the signal aborts. */
export function followSettings(lifetime: AbortSignal): FollowedSettings {
  const settings = signal<Settings | null>(null);
  const repaired = signal<string[]>([]);
  const unreadPolicy = signal<string[]>([]);
  const failed = signal(false);
  let latest = 0;
  let stored: Record<string, unknown> | null = null;
  let managed: Record<string, unknown> = {};

  const take = () => {
    if (stored === null) return;
    const result = readSettings(stored, managed);
    repaired.value = result.repaired;
    unreadPolicy.value = result.unreadPolicy;
    settings.value = result.settings;
    failed.value = false;
  };
  async function readPolicy(): Promise<void> {
    const next = await readManaged();
    if (lifetime.aborted || JSON.stringify(next) === JSON.stringify(managed)) return;
    managed = next;
    take();
  }
  async function read(): Promise<void> {
    latest += 1;
    const turn = latest;
    try {
      const own = await area().get(null);
      // Answers may overtake each other; only the last question counts.
      if (lifetime.aborted || turn !== latest) return;
      stored = own;
      take();
    } catch {
      // Whatever the reason, there is only one thing a caller can do, and `failed` tells it to.
      if (!lifetime.aborted && turn === latest) failed.value = true;
    }
  }

  const onChanged = (changes: Record<string, unknown>, areaName: string) => {
    if (areaName === 'managed') void readPolicy();
    else if (Object.keys(changes).some(isOurs)) void read();
  };
  const stop = () => {
    latest += 1;
    failed.value = true;
  };
  const checkAlive = () => {
    if (!isAlive()) stop();
  };

  try {
    browser.storage.onChanged.addListener(onChanged);
    lifetime.addEventListener('abort', () => {
      if (isAlive()) browser.storage.onChanged.removeListener(onChanged);
    });
    const patience = new Promise((done) => setTimeout(done, policyPatience));
    void Promise.race([readPolicy(), patience]).then(read);
  } catch {
    stop();
  }
  return { settings, repaired, unreadPolicy, failed, checkAlive };
}

/** Saves one field. Rejects where storage does: the caller says so next to the field. */
export function saveSetting<Key extends keyof Fields>(
  field: Key,
  value: Fields[Key],
): Promise<void> {
  return write({ [field]: value });
}

/** Saves levels of rules. Of those that a policy locks, the person's own stay as they are stored. */
export async function saveSeverities(
  policy: Policy,
  severities: Fields['severities'],
): Promise<void> {
  const { severities: stored } = await area().get('severities');
  const own = Object.entries(fields.severities.read(stored) ?? {});
  await saveSetting(
    'severities',
    Object.fromEntries([
      ...Object.entries(severities).filter(([rule]) => !isRuleLocked(policy, rule)),
      ...own.filter(([rule]) => isRuleLocked(policy, rule)),
    ]),
  );
}

/** Saves the choice for one account; the first choice ever made becomes everybody's default. */
export async function saveAccountType(handle: string, type: AccountType): Promise<void> {
  await write({ [accountPrefix + handle.toLowerCase()]: type });
  const { accountType } = await area().get('accountType');
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
  const { accountProfiles: stored } = await area().get('accountProfiles');
  const all = Object.entries(fields.accountProfiles.read(stored) ?? {});
  const before = all.find(([each]) => each === handle)?.[1] ?? { domains: [], helpHandle: '' };
  const own = change === null ? [] : [[handle, { ...before, ...change }] as const];
  const others = all.filter(([each]) => each !== handle);
  await saveSetting('accountProfiles', Object.fromEntries([...others, ...own]));
}

/** Several fields and accounts at once; `null` forgets an account's choice. */
export interface SettingsChange {
  fields: Partial<Fields>;
  accounts: ReadonlyMap<string, AccountType | null>;
}

/** Saves all of a change or nothing of it: a single write, which storage takes or refuses whole. */
export async function saveChange({ fields: changed, accounts }: SettingsChange): Promise<void> {
  const values: Record<string, unknown> = { ...changed };
  const forgotten: string[] = [];
  for (const [handle, type] of accounts) {
    if (type === null) forgotten.push(accountPrefix + handle);
    else values[accountPrefix + handle] = type;
  }
  await write(values);
  if (forgotten.length > 0) await area().remove(forgotten);
}

/** Gives up values that could not be believed, once the person has been told. */
export function forgetSettings(keys: string[]): Promise<void> {
  return area().remove(keys);
}

function write(values: Record<string, unknown>): Promise<void> {
  return area().set({ ...values, version });
}

function isOurs(key: string): boolean {
  return Object.hasOwn(fields, key) || key.startsWith(accountPrefix);
}

/** False in the content script of an extension that has been updated, switched off or removed. */
function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
