import { type ReadonlySignal, signal } from '@preact/signals';
import { readStored } from '../settings-area';
import { isAlive, onStorageChange } from '../storage-changes';
import { avoidedPrefix } from './avoided-words';
import type { EarlySettings } from './early';
import { fields } from './fields';
import { readManaged } from './policy';
import { accountPrefix, readSettings, type Settings } from './read';
import { templatePrefix } from './templates';

export type { Fields } from './fields';
export type { Settings } from './read';

/** The settings in force, kept up to date. */
export interface FollowedSettings {
  /** `null` until they have been read. */
  settings: ReadonlySignal<Settings | null>;
  /** Storage keys whose value could not be read and counts as not set. */
  repaired: ReadonlySignal<string[]>;
  /** Names in the organization's policy whose value could not be read and is ignored. */
  unreadPolicy: ReadonlySignal<string[]>;
  /** Storage cannot be read, or the extension was updated or removed: nothing may be checked. */
  failed: ReadonlySignal<boolean>;
  /**
   * Sets `failed` if the extension was updated or removed. A content script gets no event for that
   * and has to look. Where only storage had failed, it is asked again.
   */
  checkAlive(): void;
}

/**
 * Milliseconds to wait for the policy. Chrome gives none for up to three seconds after its start
 * (seen in 156); until then messages are checked without it.
 */
const policyPatience = 100;

/**
 * Reads the settings and keeps them up to date until `lifetime` aborts. With an early answer they
 * are available at once, and are read again in case they have changed.
 */
export function followSettings(lifetime: AbortSignal, early?: EarlySettings): FollowedSettings {
  const settings = signal<Settings | null>(null);
  const repaired = signal<string[]>([]);
  const unreadPolicy = signal<string[]>([]);
  const failed = signal(false);
  let latest = 0;
  let stored = early?.stored ?? null;
  let managed = early?.managed ?? {};

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
      const own = await readStored();
      // Answers may arrive out of order; only that of the last read counts.
      if (lifetime.aborted || turn !== latest) return;
      stored = own;
      take();
    } catch {
      // Whatever the reason, the caller can only stop, which `failed` tells it.
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
    else if (failed.peek()) void read();
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
  return (
    Object.hasOwn(fields, key) ||
    [accountPrefix, templatePrefix, avoidedPrefix].some((prefix) => key.startsWith(prefix))
  );
}
