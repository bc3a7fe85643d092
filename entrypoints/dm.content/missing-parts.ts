import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals';
import { askBackground } from '../../components/tab-messages';
import type { Composer } from './composer';
import { effectUntil } from './effect-until';

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
    const now = editor.isConnected ? adapter.missingParts(editor) : [];
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
  signal.addEventListener('abort', () => clearTimeout(timer));
  return missing;
}
