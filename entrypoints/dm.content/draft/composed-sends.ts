import { signal as createSignal, type ReadonlySignal } from '@preact/signals';
import type { Composer } from '../composer/composer';
import type { DraftLife } from './draft-life';

/** Milliseconds after such an Enter in which the field is emptied by it. */
const sameSend = 400;

interface ComposedOptions {
  composer: Pick<Composer, 'adapter' | 'editor'>;
  life: DraftLife;
  /** The message would be the first of its conversation. */
  isFirst(): boolean;
  /** Any other press would be held. */
  wouldHold(): boolean;
  signal: AbortSignal;
}

/**
 * Notices, until `signal` aborts, a message that goes out by the Enter of an input method. That key
 * picks a word, and is never held; but X's code of 2025 sends with it as well, and only the emptied
 * field shows that it did. Returns whether the last message went out so although any other press would
 * have been held, until another draft is begun.
 */
export function watchComposedSends(options: ComposedOptions): ReadonlySignal<boolean> {
  const { composer, life, isFirst, wouldHold, signal } = options;
  const { adapter, editor } = composer;
  const isUnheld = createSignal(false);
  let last: { text: string; isFirst: boolean; isUnheld: boolean; at: number } | null = null;
  editor.addEventListener(
    'keydown',
    ({ key, shiftKey, isComposing, keyCode, timeStamp }) => {
      const isComposed = key === 'Enter' && !shiftKey && (isComposing || keyCode === 229);
      const isMessage = isComposed && !life.isEdit.peek();
      last = isMessage
        ? {
            text: adapter.readText(editor),
            isFirst: isFirst(),
            isUnheld: wouldHold(),
            at: timeStamp,
          }
        : null;
    },
    { capture: true, signal },
  );
  life.on('emptied', ({ conversation }) => {
    if (last === null || performance.now() - last.at > sameSend) return;
    life.tell('passed', { conversation, text: last.text, isFirst: last.isFirst });
    isUnheld.value = last.isUnheld;
    last = null;
  });
  for (const event of ['begun', 'left'] as const) {
    life.on(event, () => {
      isUnheld.value = false;
    });
  }
  return isUnheld;
}
