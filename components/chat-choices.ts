import { browser } from 'wxt/browser';
import { type RuleId, ruleIds } from '../rules';
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
export async function readChatChoices(conversation: string): Promise<ReadonlySet<RuleId>> {
  const key = prefix + (await saltedHash(conversation));
  const stored = read((await browser.storage.local.get(key))[key]);
  return new Set(stored?.rules);
}

/** Whether a key of storage is that of the choices for one conversation. */
export function isChatChoiceKey(key: string): boolean {
  return key.startsWith(prefix);
}

/** Keeps the choices for a conversation; an empty set forgets it. Old ones are dropped on the way. */
export async function saveChatChoices(
  conversation: string,
  rules: ReadonlySet<RuleId>,
  now: number,
): Promise<void> {
  if (!isRemembering()) return;
  const key = prefix + (await saltedHash(conversation));
  const all = await browser.storage.local.get(null);
  const old = Object.keys(all).filter((name) => name.startsWith(prefix) && isOld(all[name], now));
  if (rules.size === 0) old.push(key);
  else await browser.storage.local.set({ [key]: { rules: [...rules], at: now } });
  if (old.length > 0) await browser.storage.local.remove(old);
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
  return { rules: ruleIds.filter((id) => rules.includes(id)), at };
}
