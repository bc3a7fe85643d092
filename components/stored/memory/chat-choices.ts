import type { RuleId } from '../../../rules';
import { isAlive, onStorageChange } from '../storage-changes';
import { isOutdated, keepSalted, outdatedBelow, readSalted } from './entries';
import { isPrivateWindow } from './is-private-window';

const prefix = 'chat_';

interface StoredChoice {
  /** The rules that are silenced in this conversation. */
  rules: RuleId[];
  /** Milliseconds since 1970. */
  at: number;
}

/**
 * The rules that are silenced in a conversation. Kept in this browser for 30 days, under a salted
 * hash that does not tell whose conversation it is. Rejects when storage does.
 */
export async function readChatChoices(
  conversation: string,
  now: number,
): Promise<ReadonlySet<RuleId>> {
  const choice = read(await readSalted(prefix, conversation));
  return new Set(choice === null || isOutdated(choice.at, now) ? [] : choice.rules);
}

/** Calls `onChange` when a choice is made, undone or erased in any tab, until `signal` aborts. */
export function followChatChoices(onChange: () => void, signal: AbortSignal): void {
  // Nothing is stored in a private window, so there is nothing to follow.
  if (!isAlive() || isPrivateWindow()) return;
  onStorageChange((changes, area) => {
    if (area === 'local' && Object.keys(changes).some(isChatChoiceKey)) onChange();
  }, signal);
}

/** Whether a storage key is that of the choices for a conversation. */
export function isChatChoiceKey(key: string): boolean {
  return key.startsWith(prefix);
}

/**
 * Stores the rules silenced in a conversation; an empty set removes the entry. Does nothing in
 * private windows. Rejects when storage does.
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

/** The keys of choices that are outdated. */
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
 * Not checked against the list of rules: it would bring the whole engine into the background
 * script, which uses this file. An unknown id silences nothing.
 */
function isRuleId(id: unknown): id is RuleId {
  return typeof id === 'string';
}
