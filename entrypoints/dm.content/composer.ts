import { signal as createSignal, type ReadonlySignal } from '@preact/signals';
import type { TextRange } from '../../rules';
import type { Thread } from './thread';

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
export interface Composer {
  adapter: ComposerAdapter;
  editor: HTMLElement;
  text: ReadonlySignal<string>;
  /** Selection in the draft, null without focus. */
  selection: ReadonlySignal<TextRange | null>;
  /**
   * False from a key that writes until a pause of a second, a blur, a paste or a press: the word at
   * the caret is still being typed.
   */
  isSettled: ReadonlySignal<boolean>;
  /** What came by paste last, and when (`performance.now()` milliseconds). */
  lastPaste: { text: string; at: number } | null;
  /** The selection when the focus last left the draft for our list. */
  lastSelection: TextRange | null;
  /** An input method is at work: the draft must not be touched. */
  isComposing: boolean;
  /** Reads the editor now: X sets its own state without an event. */
  refresh(): void;
  /** The draft counts as typed to the end. */
  settle(): void;
}

/** After this many milliseconds without a key, the word at the caret counts as typed to the end. */
const typingPause = 1000;

/** Follows one editor until `signal` aborts. The text is read at once, then after each frame. */
export function attachComposer(
  adapter: ComposerAdapter,
  editor: HTMLElement,
  signal: AbortSignal,
): Composer {
  const text = createSignal(adapter.readText(editor));
  const selection = createSignal(adapter.readSelection(editor));
  const isSettled = createSignal(true);
  let frame = 0;
  let afterPaint: ReturnType<typeof setTimeout> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const composer: Composer = {
    adapter,
    editor,
    text,
    selection,
    isSettled,
    lastPaste: null,
    lastSelection: null,
    isComposing: false,
    refresh() {
      text.value = adapter.readText(editor);
      const next = adapter.readSelection(editor);
      if (String(next) !== String(selection.peek())) selection.value = next;
    },
    settle() {
      clearTimeout(pause);
      isSettled.value = true;
    },
  };

  const schedule = () => {
    frame ||= requestAnimationFrame(() => {
      // Once the frame is painted: nobody's own letter waits for us.
      afterPaint = setTimeout(() => {
        frame = 0;
        composer.refresh();
      });
    });
  };
  const unsettle = () => {
    isSettled.value = false;
    clearTimeout(pause);
    pause = setTimeout(composer.settle, typingPause);
  };
  const onInput = (event: Event) => {
    if (event instanceof InputEvent && event.inputType.startsWith('insertFrom')) composer.settle();
    else unsettle();
    schedule();
  };
  // Draft.js often writes by itself, and then no `input` event tells of a key.
  const onKeyDown = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (key === 'Backspace' || key === 'Delete' || (key.length === 1 && !ctrlKey && !metaKey)) {
      unsettle();
    }
  };

  // On the window: X's emoji picker and chat list lie outside the editor and still change the draft.
  const options = { capture: true, signal } as const;
  for (const type of ['keydown', 'keyup', 'click', 'focusin'] as const) {
    window.addEventListener(type, schedule, options);
  }
  document.addEventListener('selectionchange', schedule, options);
  editor.addEventListener('input', onInput, options);
  editor.addEventListener('keydown', onKeyDown, options);
  editor.addEventListener('scroll', schedule, options);
  editor.addEventListener(
    'blur',
    () => {
      composer.lastSelection = selection.peek();
      composer.settle();
      schedule();
    },
    options,
  );
  editor.addEventListener(
    'paste',
    (event) => {
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      composer.lastPaste = { text: pasted, at: performance.now() };
      composer.settle();
    },
    options,
  );
  for (const type of ['compositionstart', 'compositionend'] as const) {
    editor.addEventListener(
      type,
      () => {
        composer.isComposing = type === 'compositionstart';
      },
      options,
    );
  }
  // React mirrors a textarea's value into its child text, Draft.js is its own DOM.
  const observer = new MutationObserver(schedule);
  observer.observe(editor, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(afterPaint);
    clearTimeout(pause);
  });
  return composer;
}
