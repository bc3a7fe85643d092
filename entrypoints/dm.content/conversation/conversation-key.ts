import type { Thread } from '../page/thread';
import type { OpenConversation } from './open-conversation';

/*
 * What a conversation is known by. In memory it is the best name that the page gives, which may be
 * replaced by a better one while the page loads. What is stored of sent messages goes by a name that is
 * the same in every view of X. Choices for a chat do so too, but go by the name in memory where there
 * is no other. Only salted hashes of either are stored.
 */

/** The key of a thread in this tab: X's id, the partner's handle, or only a display name. */
export function conversationKey({ id, partnerHandle, partnerName }: Thread): string {
  return id ?? (partnerHandle ? `@${partnerHandle.toLowerCase()}` : (partnerName ?? ''));
}

/** Whether a key will stay: X's id or the partner's handle. A display name, or none, may get better. */
export function isSureKey(key: string): boolean {
  return /^(@|g?\d)/.test(key);
}

/**
 * The name that a conversation is remembered by, before it is hashed: the partner's handle or a
 * group's id, the same in the docked chat and on the chat's page. Null where neither is in sight.
 */
export function lastingName({ partnerHandle, isGroup, key }: OpenConversation): string | null {
  if (isGroup) return /^g\d+$/.test(key) ? key : null;
  return partnerHandle === null ? null : partnerHandle.toLowerCase();
}

/** The lasting name, else what this tab knows the conversation by; `''` where the page shows neither. */
export function bestName(open: OpenConversation): string {
  return lastingName(open) ?? open.key;
}

/** A conversation as one account has it: what one account wrote, no other account has written. */
export function asAccount(account: string | null, conversation: string): string {
  return account === null ? conversation : `${account.toLowerCase()} ${conversation}`;
}
