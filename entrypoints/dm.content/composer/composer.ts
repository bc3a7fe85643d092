import { signal as createSignal, type ReadonlySignal } from '@preact/signals';
import type { TextRange } from '../../../rules';
import type { ComposerAdapter } from '../page/composer-adapter';
import { followTyping, type Typing } from './typing';

/** A message box that was found, and its draft as it is now. */
export interface Composer extends Typing {
  adapter: ComposerAdapter;
  editor: HTMLElement;
  text: ReadonlySignal<string>;
  /** Selection in the draft, null without focus. */
  selection: ReadonlySignal<TextRange | null>;
  /** The selection when the focus last left the draft for our list. */
  lastSelection: TextRange | null;
  /** Reads the editor now: X sets its own state without an event. */
  refresh(): void;
}

/** Follows one editor until `signal` aborts. The text is read at once, then after each frame. */
export function attachComposer(
  adapter: ComposerAdapter,
  editor: HTMLElement,
  signal: AbortSignal,
): Composer {
  const text = createSignal(adapter.readText(editor));
  const selection = createSignal(adapter.readSelection(editor));
  let frame = 0;
  let afterPaint: ReturnType<typeof setTimeout> | undefined;

  const composer: Composer = Object.assign(followTyping(editor, signal), {
    adapter,
    editor,
    text,
    selection,
    lastSelection: null,
    refresh() {
      text.value = adapter.readText(editor);
      const next = adapter.readSelection(editor);
      if (String(next) !== String(selection.peek())) selection.value = next;
    },
  });

  const schedule = () => {
    frame ||= requestAnimationFrame(() => {
      // Once the frame is painted: nobody's own letter waits for us.
      afterPaint = setTimeout(() => {
        frame = 0;
        composer.refresh();
      });
    });
  };

  // On the window: X's emoji picker and chat list lie outside the editor and still change the draft.
  const options = { capture: true, signal } as const;
  for (const type of ['keydown', 'keyup', 'click', 'focusin'] as const) {
    window.addEventListener(type, schedule, options);
  }
  document.addEventListener('selectionchange', schedule, options);
  editor.addEventListener('input', schedule, options);
  editor.addEventListener('scroll', schedule, options);
  editor.addEventListener(
    'blur',
    () => {
      composer.lastSelection = selection.peek();
      schedule();
    },
    options,
  );
  // React mirrors a textarea's value into its child text, Draft.js is its own DOM.
  const observer = new MutationObserver(schedule);
  observer.observe(editor, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(afterPaint);
  });
  return composer;
}
