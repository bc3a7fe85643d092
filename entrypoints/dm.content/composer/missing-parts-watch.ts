import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals';
import { effectUntil } from '../effect-until';
import type { Composer } from './composer';

/** Milliseconds until the first look: X mounts and swaps its parts one by one. */
const patience = 3000;
/** Milliseconds until the look that confirms it: one may fall between two states of the page. */
const secondLook = 1000;

/**
 * Parts of a composer's surroundings that stay away: X has changed, and what needs them is off.
 * Looks some time after the composer was found, another chat was opened in it, or its draft began or
 * ended; as long as something is missing, again and again. Calls `onChange` when that changes, and with
 * false when `signal` aborts.
 */
export function trackMissingParts(
  { adapter, editor, text }: Composer,
  chat: ReadonlySignal<{ key: string }>,
  onChange: (isAnyMissing: boolean) => void,
  signal: AbortSignal,
): ReadonlySignal<readonly string[]> {
  const missing = createSignal<readonly string[]>([]);
  let lastSeen: readonly string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookIn = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(look, milliseconds);
  };
  const look = () => {
    const before = lastSeen;
    lastSeen = editor.isConnected ? adapter.missingParts(editor) : [];
    const confirmed = lastSeen.filter((part) => before.includes(part));
    // A thread that loads slowly has its parts in the end.
    if (lastSeen.length > 0) lookIn(confirmed.length < lastSeen.length ? secondLook : patience);
    if (confirmed.join() === missing.peek().join()) return;
    missing.value = confirmed;
    onChange(confirmed.length > 0);
  };
  // X shows its send button with the first letter: whether there is a text matters, not which.
  const isBlank = computed(() => text.value.trim() === '');
  const key = computed(() => chat.value.key);
  const followPage = (_isBlank: boolean, _key: string) => {
    lastSeen = [];
    lookIn(patience);
  };
  effectUntil(signal, () => followPage(isBlank.value, key.value));
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    onChange(false);
  });
  return missing;
}
