import { signal as createSignal, type ReadonlySignal } from '@preact/signals';
import type { TextRange } from '../../rules';
import type { Thread } from './thread';
import { followTyping, type Typing } from './typing';

/** A range that the Custom Highlight API takes and that knows where it is drawn. */
export type HighlightRange = AbstractRange & Pick<Range, 'getClientRects'>;

/**
 * One DOM variant of X's message box: all that is believed about it. Whoever defines the text also
 * defines where a range of it lies, so both are here.
 */
export interface ComposerAdapter {
  id: string;
  /** When these beliefs were last held against evidence, ISO date. */
  verified: string;
  /** Selects the element typed into. */
  editor: string;
  /** Selects the button that sends; it need not exist while the draft is empty. */
  sendButton: string;
  /** The draft, in UTF-16 code units, line breaks as `\n`. */
  readText(editor: HTMLElement): string;
  /** Selection in the draft while the editor has focus, else null. */
  readSelection(editor: HTMLElement): TextRange | null;
  /** Selects a range of the draft; gives the editor focus. */
  selectRange(editor: HTMLElement, range: TextRange): void;
  /**
   * Puts words in the place of a range as if they had been typed: the page's own state follows, and
   * one undo takes them back. Whether it went well is to be read in the next frame.
   */
  replace(editor: HTMLElement, range: TextRange, words: string): void | Promise<void>;
  /**
   * What shows a range of the draft, for highlights; null where the browser has no ranges inside the
   * editor.
   */
  domRanges(editor: HTMLElement, range: TextRange): HighlightRange[] | null;
  /** The composer's form: the row stands directly before it. */
  panelAnchor(editor: HTMLElement): HTMLElement | null;
  /** What holds header, thread and composer of one conversation. */
  panel(editor: HTMLElement): HTMLElement | null;
  readThread(editor: HTMLElement): Thread;
  /** Parts that should be there and are not, by name: X has changed. */
  missingParts(editor: HTMLElement): string[];
  /** Enter would pick an item of an open list rather than send. */
  hasOpenTypeahead(editor: HTMLElement): boolean;
}

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
