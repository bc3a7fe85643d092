import { type ReadonlySignal, signal } from '@preact/signals';
import { settingsArea } from '../settings-area';
import { isAlive, onStorageChange } from '../storage-changes';
import type { EarlySettings } from './early';
import { fields } from './fields';
import { readManaged } from './policy';
import { accountPrefix, readSettings, type Settings } from './read';

export type { Fields } from './fields';
export type { Settings } from './read';

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

/**
 * Reads the settings and keeps them up to date until the signal aborts. With an early answer they are
 * there at once, and still read again: they may have changed since.
 */
export function followSettings(lifetime: AbortSignal, early?: EarlySettings): FollowedSettings {
  const settings = signal<Settings | null>(null);
  const repaired = signal<string[]>([]);
  const unreadPolicy = signal<string[]>([]);
  const failed = signal(false);
  let latest = 0;
  let stored = early?.answer?.stored ?? null;
  let managed = early?.answer?.managed ?? {};

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
      const own = await settingsArea().get(null);
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

  take();
  try {
    onStorageChange(onChanged, lifetime);
    const patience = new Promise((done) => setTimeout(done, policyPatience));
    void Promise.race([readPolicy(), patience]).then(read);
  } catch {
    stop();
  }
  return { settings, repaired, unreadPolicy, failed, checkAlive };
}

function isOurs(key: string): boolean {
  return Object.hasOwn(fields, key) || key.startsWith(accountPrefix);
}
