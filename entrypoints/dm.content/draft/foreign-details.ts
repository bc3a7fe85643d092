import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals';
import { isPrivateWindow } from '../../../components/stored/memory/is-private-window';
import { type Conversation, findDetails } from '../../../rules';
import type { Mounted } from '../conversation/compare-rows';
import { bestName } from '../conversation/conversation-key';
import type { OpenConversation } from '../conversation/open-conversation';
import { effectUntil } from '../effect-until';
import type { SeenDetails } from '../tab/seen-details';

interface ForeignDetailsOptions {
  open: ReadonlySignal<OpenConversation>;
  mounted: ReadonlySignal<Mounted>;
  seen: SeenDetails;
  /** Texts of the user's own: what stands in them is nobody else's. */
  ownTexts: ReadonlySignal<readonly string[]>;
  minute: ReadonlySignal<number>;
  signal: AbortSignal;
}

/** What `lint` is told of details in this chat and in others. */
export type Details = Pick<Conversation, 'details' | 'foreignDetails'>;

/**
 * Notes what the open thread shows of details, until `signal` aborts, and tells which of other chats
 * must not be written here. Nothing is noted in private windows.
 */
export function trackForeignDetails(options: ForeignDetailsOptions): ReadonlySignal<Details> {
  const { open, mounted, seen, ownTexts, minute, signal } = options;
  const name = computed(() => (open.value.isPersonKnown && bestName(open.value)) || null);
  const notes = createSignal(0);
  let last: { conversation: string; visit: number } | null = null;
  effectUntil(signal, () => {
    const { rows } = mounted.value;
    const conversation = name.value;
    const { visit } = open.value;
    if (conversation === null || isPrivateWindow()) return;
    if (last !== null && last.conversation !== conversation) {
      // The same chat by a better name, or another one: the last was open until now.
      if (last.visit === visit) seen.rename(last.conversation, conversation);
      else seen.note(last.conversation, [], [], Date.now());
    }
    last = { conversation, visit };
    const said = (side: string) =>
      rows
        .filter((row) => row.side === side && row.status !== 'failed')
        .flatMap((row) => keysIn(row.text));
    seen.note(conversation, said('theirs'), said('ours'), Date.now());
    notes.value = notes.peek() + 1;
  });
  signal.addEventListener('abort', () => {
    if (last !== null) seen.note(last.conversation, [], [], Date.now());
  });
  const own = computed(() => new Set(ownTexts.value.flatMap(keysIn)));
  return computed(() => {
    notes.value;
    // Without a name it may be the very chat they were written in.
    if (name.value === null) return {};
    const now = Math.max(minute.value, Date.now());
    const foreign = seen.foreignTo(name.value, now).filter((key) => !own.value.has(key));
    if (foreign.length === 0) return {};
    return { details: seen.of(name.value), foreignDetails: foreign };
  });
}

function keysIn(text: string): string[] {
  return findDetails(text).map(({ key }) => key);
}
