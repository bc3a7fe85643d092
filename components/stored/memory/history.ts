import { signal as createSignal, type ReadonlySignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { onStorageChange } from '../storage-changes';
import { isChatChoiceKey } from './chat-choices';
import { keepEntry } from './entries';
import {
  type Asked,
  askedKey,
  inMemory,
  isHistoryKey,
  isSendKey,
  optOutKey,
  optOutOf,
  outdatedKeys,
  readAsked,
  readSend,
  type Send,
  sendKey,
} from './history-entries';
import { isTallyKey } from './tally-days';

/** What this browser remembers of sent messages, kept up to date. */
export interface FollowedHistory {
  /** The remembered sends by storage key; null until they have been read. */
  sends: ReadonlySignal<ReadonlyMap<string, Send> | null>;
  /** Salted hashes of people who asked not to be written to. */
  optOuts: ReadonlySignal<ReadonlySet<string>>;
  /** Texts that people asked for today, by storage key. */
  asked: ReadonlySignal<ReadonlyMap<string, Asked>>;
  /** Storage cannot be read, or old entries cannot be removed. */
  failed: ReadonlySignal<boolean>;
  /** A send could not be stored: what is said of earlier messages is not complete any more. */
  fail(): void;
}

/** Reads the history, removes what is outdated, and keeps it up to date until `lifetime` aborts. */
export function followHistory(lifetime: AbortSignal): FollowedHistory {
  const sends = createSignal<ReadonlyMap<string, Send> | null>(null);
  const optOuts = createSignal<ReadonlySet<string>>(new Set());
  const asked = createSignal<ReadonlyMap<string, Asked>>(new Map());
  const failed = createSignal(false);

  const take = (values: Record<string, unknown>) => {
    const next = new Map(sends.peek());
    const silent = new Set(optOuts.peek());
    const wanted = new Map(asked.peek());
    for (const [key, value] of Object.entries(values)) {
      const person = optOutOf(key);
      const send = readSend(key, value);
      if (send) next.set(key, inMemory(send, Date.now()));
      else next.delete(key);
      if (person !== null && value !== undefined) silent.add(person);
      else if (person !== null) silent.delete(person);
      const text = readAsked(key, value);
      if (text) wanted.set(key, text);
      else wanted.delete(key);
    }
    sends.value = next;
    optOuts.value = silent;
    asked.value = wanted;
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const ours = Object.entries(changes).filter(([key]) => area === 'local' && isHistoryKey(key));
    if (ours.length > 0)
      take(Object.fromEntries(ours.map(([key, { newValue }]) => [key, newValue])));
  };
  const read = async () => {
    const stored = await browser.storage.local.get(null);
    const old = outdatedKeys(stored, Date.now());
    for (const key of old) delete stored[key];
    if (lifetime.aborted) return;
    take(stored);
    if (old.length > 0) await browser.storage.local.remove(old);
  };
  const fail = () => {
    failed.value = true;
    sends.value ??= new Map();
  };
  try {
    onStorageChange(onChanged, lifetime);
    read().catch(fail);
  } catch {
    // The extension was updated or removed.
    fail();
  }
  return { sends, optOuts, asked, failed, fail };
}

/** Remembers a send. Rejects when storage does. */
export async function rememberSend(send: Send): Promise<void> {
  await keepEntry(sendKey(send), send);
}

/** Remembers or forgets that someone (`to`: salted hash) asked not to be written to. */
export async function rememberOptOut(to: string, asked: boolean): Promise<void> {
  await keepEntry(optOutKey(to), asked ? Date.now() : undefined);
}

/** Remembers that people asked for a text. Resolves to a function that forgets it again. */
export async function rememberAsked(asked: Asked): Promise<() => Promise<void>> {
  const key = askedKey();
  await browser.storage.local.set({ [key]: asked });
  return () => browser.storage.local.remove(key);
}

/** What was erased, kept for Undo until the page closes. */
export interface ErasedHistory {
  /** How many sends there were. */
  sends: number;
  values: Readonly<Record<string, unknown>>;
}

/** Erases every send, opt-out, count and choice for a single chat. */
export async function eraseHistory(): Promise<ErasedHistory> {
  const stored = await browser.storage.local.get(null);
  const keys = Object.keys(stored).filter((key) =>
    [isHistoryKey, isTallyKey, isChatChoiceKey].some((isErased) => isErased(key)),
  );
  await browser.storage.local.remove(keys);
  return {
    sends: keys.filter(isSendKey).length,
    values: Object.fromEntries(keys.map((key) => [key, stored[key]])),
  };
}

/** Undoes an erasure. Rejects when storage does. */
export async function restoreHistory({ values }: ErasedHistory): Promise<void> {
  await browser.storage.local.set(values);
}
