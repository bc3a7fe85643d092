import { browser } from 'wxt/browser';
import type { RuleId } from '../../../rules';
import { isAlive, onStorageChange } from '../storage-changes';
import { isRemembering } from './is-remembering';
import { saltedHash } from './salted-hash';

const prefix = 'chat_';
/** Days for which a choice about one conversation is kept, as long as anything about sends is. */
const keptDays = 30;
const dayMs = 24 * 60 * 60 * 1000;

interface StoredChoice {
  /** Rules that are silent in this conversation. */
  rules: RuleId[];
  /** Milliseconds since 1970. */
  at: number;
}

/**
 * Which rules the person wants to hear nothing of in one conversation. Kept in this browser under a
 * salted hash: what is stored does not say whose conversation it is. In private windows nothing is
 * stored. Storage that fails counts as empty.
 */
export async function readChatChoices(
  conversation: string,
  now: number,
): Promise<ReadonlySet<RuleId>> {
  const key = prefix + (await saltedHash(conversation));
  const stored = (await browser.storage.local.get(key))[key];
  return new Set(isOld(stored, now) ? [] : read(stored)?.rules);
}

/** Calls `onChange` when a choice is made, taken back or erased, in any tab, until `signal` aborts. */
export function followChatChoices(onChange: () => void, signal: AbortSignal): void {
  // A private window has its own, which nobody else hears of.
  if (!isAlive() || !isRemembering()) return;
  onStorageChange((changes, area) => {
    if (area === 'local' && Object.keys(changes).some(isChatChoiceKey)) onChange();
  }, signal);
}

/** Drops what is older than 30 days. Rejects where storage does. */
export async function forgetOldChatChoices(now: number): Promise<void> {
  const all = await browser.storage.local.get(null);
  const keys = Object.keys(all).filter(isChatChoiceKey);
  await browser.storage.local.remove(keys.filter((key) => isOld(all[key], now)));
}

/** Whether a key of storage is that of the choices for one conversation. */
export function isChatChoiceKey(key: string): boolean {
  return key.startsWith(prefix);
}

/** Keeps the choices for a conversation; an empty set forgets it. Rejects where storage does. */
export async function saveChatChoices(
  conversation: string,
  rules: ReadonlySet<RuleId>,
  now: number,
): Promise<void> {
  if (!isRemembering()) return;
  const key = prefix + (await saltedHash(conversation));
  if (rules.size === 0) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: { rules: [...rules], at: now } });
}

function isOld(stored: unknown, now: number): boolean {
  const choice = read(stored);
  return choice === null || now - choice.at > keptDays * dayMs;
}

function read(stored: unknown): StoredChoice | null {
  if (typeof stored !== 'object' || stored === null) return null;
  if (!('rules' in stored) || !Array.isArray(stored.rules)) return null;
  const { rules } = stored;
  const at = 'at' in stored && typeof stored.at === 'number' ? stored.at : 0;
  return { rules: rules.filter(isRuleId), at };
}

/**
 * An id that this version does not know silences nothing. The list of ids is not asked: the background
 * script, which drops what is old, would carry the whole engine for it.
 */
function isRuleId(id: unknown): id is RuleId {
  return typeof id === 'string';
}
