import { signal as createSignal, type ReadonlySignal } from '@preact/signals';

/** What the person is doing in an editor. */
export interface Typing {
  /**
   * False from a key that writes until a pause of a second, a blur, a paste or a press: the word at
   * the caret is still being typed.
   */
  isSettled: ReadonlySignal<boolean>;
  /** Makes the word at the caret count as finished. */
  settle(): void;
  /**
   * What was last pasted into this draft, and when (`performance.now()` milliseconds). Null once the
   * field was emptied: what fills it later has another source.
   */
  readonly lastPaste: { text: string; at: number } | null;
  forgetPaste(): void;
  /** An input method is at work: the draft must not be touched. */
  isComposing: boolean;
  /** A key that writes, or an `input` or `beforeinput` event, came since this was last set to false. */
  hasWritten: boolean;
}

/** Milliseconds without a key after which the word at the caret counts as finished. */
const typingPause = 1000;

/** Keeps track of keys, pastes and input methods in one editor, until `signal` aborts. */
export function trackTyping(editor: HTMLElement, signal: AbortSignal): Typing {
  const isSettled = createSignal(true);
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** When the last key came (`performance.now()`). */
  let lastKey = 0;
  let lastPaste: Typing['lastPaste'] = null;
  const typing: Typing = {
    isSettled,
    settle() {
      clearTimeout(pause);
      pause = undefined;
      isSettled.value = true;
    },
    get lastPaste() {
      return lastPaste;
    },
    forgetPaste() {
      lastPaste = null;
    },
    isComposing: false,
    hasWritten: false,
  };
  /** One timer for a row of keys: to start one anew with each costs more than to look at the clock. */
  const settleAfter = (left: number) => {
    pause = setTimeout(() => {
      const more = lastKey + typingPause - performance.now();
      if (more > 0) settleAfter(more);
      else typing.settle();
    }, left);
  };
  const unsettle = () => {
    typing.hasWritten = true;
    isSettled.value = false;
    lastKey = performance.now();
    if (pause === undefined) settleAfter(typingPause);
  };

  const options = { capture: true, signal } as const;
  // Draft.js often writes what it is asked to by itself, dictation and keys, and then there is no
  // `input` event.
  for (const type of ['beforeinput', 'input'] as const) {
    editor.addEventListener(
      type,
      (event) => {
        typing.hasWritten = true;
        const isInserted = event instanceof InputEvent && event.inputType.startsWith('insertFrom');
        if (isInserted) typing.settle();
        else unsettle();
      },
      options,
    );
  }
  editor.addEventListener(
    'keydown',
    ({ key = '', ctrlKey, metaKey }) => {
      // A script's plain event has no key.
      if (key === 'Backspace' || key === 'Delete' || (key.length === 1 && !ctrlKey && !metaKey)) {
        unsettle();
      }
    },
    options,
  );
  // A press moves the caret out of the word that was being typed, into one that was finished before.
  for (const type of ['blur', 'pointerdown'] as const) {
    editor.addEventListener(type, typing.settle, options);
  }
  editor.addEventListener(
    'paste',
    ({ clipboardData }) => {
      // The clipboard of Windows has other line ends than the field.
      const text = (clipboardData?.getData('text/plain') ?? '').replace(/\r\n?/g, '\n');
      lastPaste = { text, at: performance.now() };
      typing.settle();
    },
    options,
  );
  for (const type of ['compositionstart', 'compositionend'] as const) {
    editor.addEventListener(
      type,
      () => {
        typing.isComposing = type === 'compositionstart';
      },
      options,
    );
  }
  signal.addEventListener('abort', () => clearTimeout(pause));
  return typing;
}
