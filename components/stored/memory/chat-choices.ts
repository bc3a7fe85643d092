import type { RuleId } from '../../../rules';
import { isAlive, onStorageChange } from '../storage-changes';
import { isOutdated, keepSalted, outdatedBelow, readSalted } from './entries';
import { isRemembering } from './is-remembering';

const prefix = 'chat_';

interface StoredChoice {
  /** Rules that are silent in this conversation. */
  rules: RuleId[];
  /** Milliseconds since 1970. */
  at: number;
}

/**
 * Which rules are silent in one conversation. Kept in this browser for 30 days, under a salted hash:
 * what is stored does not say whose conversation it is. Rejects where storage does.
 */
export async function readChatChoices(
  conversation: string,
  now: number,
): Promise<ReadonlySet<RuleId>> {
  const choice = read(await readSalted(prefix, conversation));
  return new Set(choice === null || isOutdated(choice.at, now) ? [] : choice.rules);
}

/** Calls `onChange` when a choice is made, taken back or erased, in any tab, until `signal` aborts. */
export function followChatChoices(onChange: () => void, signal: AbortSignal): void {
  // A private window has its own, which nobody else hears of.
  if (!isAlive() || !isRemembering()) return;
  onStorageChange((changes, area) => {
    if (area === 'local' && Object.keys(changes).some(isChatChoiceKey)) onChange();
  }, signal);
}

/** Whether a key of storage is that of the choices for one conversation. */
export function isChatChoiceKey(key: string): boolean {
  return key.startsWith(prefix);
}

/**
 * Keeps the choices for a conversation; an empty set forgets them. Private windows keep none. Rejects
 * where storage does.
 */
export async function saveChatChoices(
  conversation: string,
  rules: ReadonlySet<RuleId>,
  now: number,
): Promise<void> {
  const choice: StoredChoice | undefined =
    rules.size === 0 ? undefined : { rules: [...rules], at: now };
  await keepSalted(prefix, conversation, choice);
}

/** The keys of choices that are to be forgotten. */
export function outdatedChatChoices(
  stored: Readonly<Record<string, unknown>>,
  now: number,
): string[] {
  return outdatedBelow(prefix, (value) => read(value)?.at ?? null, stored, now);
}

function read(stored: unknown): StoredChoice | null {
  if (typeof stored !== 'object' || stored === null) return null;
  if (!('rules' in stored) || !Array.isArray(stored.rules)) return null;
  const at = 'at' in stored && typeof stored.at === 'number' ? stored.at : 0;
  return { rules: stored.rules.filter(isRuleId), at };
}

/**
 * An id that this version does not know silences nothing. The list of ids is not asked: the background
 * script, which drops what is old, would carry the whole engine for it.
 */
function isRuleId(id: unknown): id is RuleId {
  return typeof id === 'string';
}
