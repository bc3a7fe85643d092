import { batch, signal as createSignal, type ReadonlySignal } from '@preact/signals';
import type { TextRange } from '../../../rules';
import type { ComposerAdapter } from '../page/composer-adapter';
import { type Typing, trackTyping } from './typing';

/** The draft in a message box as it is now, and what the person is doing in it. */
export interface Composer extends Typing {
  adapter: ComposerAdapter;
  editor: HTMLElement;
  text: ReadonlySignal<string>;
  /** The text came to what it is by a key or an `input` event, not by X's own doing. */
  isTyped: boolean;
  /** Selection in the draft, null without focus. */
  selection: ReadonlySignal<TextRange | null>;
  /** The selection when the focus last left the draft for our list. */
  lastSelection: TextRange | null;
  /** Keeps the selection as `lastSelection`, before the focus leaves the draft. */
  rememberSelection(): void;
  /** Reads the editor now: X sets its own state without an event. */
  refresh(): void;
}

/** Keys after which X may fill the field itself: an edit begins, ends or is sent (2026-11). */
const fillingKeys = new Set(['ArrowUp', 'Escape', 'Enter']);

/**
 * Attaches to one editor until `signal` aborts: its text is read at once, and again after each frame
 * in which it may have changed.
 */
export function attachComposer(
  adapter: ComposerAdapter,
  editor: HTMLElement,
  signal: AbortSignal,
): Composer {
  const text = createSignal(adapter.readText(editor));
  const selection = createSignal(adapter.readSelection(editor));
  let frame = 0;
  let afterPaint: ReturnType<typeof setTimeout> | undefined;

  const composer: Composer = Object.assign(trackTyping(editor, signal), {
    adapter,
    editor,
    text,
    isTyped: false,
    selection,
    lastSelection: null,
    rememberSelection() {
      composer.lastSelection = selection.peek();
    },
    refresh() {
      const next = adapter.readText(editor);
      // Whatever fills an emptied field later did not come with the last paste.
      if (next === '' && text.peek() !== '') composer.forgetPaste();
      if (next !== text.peek()) composer.isTyped = composer.hasWritten;
      // At once: whoever needs both is asked once.
      batch(() => {
        text.value = next;
        refreshSelection();
      });
    },
  });

  function refreshSelection(): void {
    const next = adapter.readSelection(editor);
    if (String(next) !== String(selection.peek())) selection.value = next;
  }

  const schedule = () => {
    frame ||= requestAnimationFrame(() => {
      // After the frame is painted, so that what was typed never waits for us.
      afterPaint = setTimeout(() => {
        frame = 0;
        composer.refresh();
        composer.hasWritten = false;
      });
    });
  };

  // What was typed in the same frame is read before, and is not taken for the reason of what X does.
  // A draft that is emptied and begun anew within a frame is another one.
  const readBefore = (event: Event) => {
    if (frame === 0) return;
    const mayFill = 'key' in event && fillingKeys.has(String(event.key));
    if (!mayFill && adapter.readText(editor) !== '') return;
    composer.refresh();
    composer.hasWritten = false;
  };

  // On the window, because X's emoji picker and chat list change the draft from outside the editor.
  const options = { capture: true, signal } as const;
  for (const type of ['keydown', 'keyup', 'click', 'focusin'] as const) {
    window.addEventListener(type, schedule, options);
  }
  window.addEventListener('keydown', readBefore, options);
  window.addEventListener('beforeinput', readBefore, options);
  document.addEventListener('selectionchange', schedule, options);
  editor.addEventListener('input', schedule, options);
  editor.addEventListener('scroll', schedule, options);
  editor.addEventListener(
    'blur',
    () => {
      composer.rememberSelection();
      schedule();
    },
    options,
  );
  // Sees what X writes itself: React mirrors a textarea's value into its child text (React 19), and
  // a Draft.js draft is DOM.
  const observer = new MutationObserver(schedule);
  observer.observe(editor, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(afterPaint);
  });
  return composer;
}
