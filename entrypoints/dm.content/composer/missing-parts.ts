import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals';
import { askBackground } from '../../../components/messages/tab-messages';
import { effectUntil } from '../effect-until';
import type { Composer } from './composer';

/** Milliseconds for which a part may be missing: X mounts and swaps its parts one by one. */
const patience = 3000;

/** Parts of a composer's surroundings that stay away: X has changed, and what needs them is off. */
export function followMissing(
  { adapter, editor, text }: Composer,
  signal: AbortSignal,
): ReadonlySignal<readonly string[]> {
  const missing = createSignal<readonly string[]>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    const now = editor.isConnected ? adapter.missingParts(editor) : [];
    // A thread that loads slowly has its parts in the end.
    if (now.length > 0) timer = setTimeout(look, patience);
    if (now.join() === missing.peek().join()) return;
    missing.value = now;
    askBackground(now.length > 0 ? 'mark-icon' : 'unmark-icon');
  };
  // With the first letter X shows its send button: whether there is a text matters, not which.
  const isBlank = computed(() => text.value.trim() === '');
  const lookAfterAWhile = (_isBlank: boolean) => {
    clearTimeout(timer);
    timer = setTimeout(look, patience);
  };
  effectUntil(signal, () => lookAfterAWhile(isBlank.value));
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    if (missing.peek().length > 0) askBackground('unmark-icon');
  });
  return missing;
}
