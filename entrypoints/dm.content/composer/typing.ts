import { signal as createSignal, type ReadonlySignal } from '@preact/signals';

/** What the person's hands are doing in an editor. */
export interface Typing {
  /**
   * False from a key that writes until a pause of a second, a blur, a paste or a press: the word at
   * the caret is still being typed.
   */
  isSettled: ReadonlySignal<boolean>;
  /** The draft counts as typed to the end. */
  settle(): void;
  /**
   * What came into this draft by paste last, and when (`performance.now()` milliseconds). Null once
   * the field was emptied: whatever fills it then is something else.
   */
  lastPaste: { text: string; at: number } | null;
  /** An input method is at work: the draft must not be touched. */
  isComposing: boolean;
}

/** After this many milliseconds without a key, the word at the caret counts as typed to the end. */
const typingPause = 1000;

/** Follows keys, pastes and input methods in one editor until `signal` aborts. */
export function followTyping(editor: HTMLElement, signal: AbortSignal): Typing {
  const isSettled = createSignal(true);
  let pause: ReturnType<typeof setTimeout> | undefined;
  const typing: Typing = {
    isSettled,
    settle() {
      clearTimeout(pause);
      isSettled.value = true;
    },
    lastPaste: null,
    isComposing: false,
  };
  const unsettle = () => {
    isSettled.value = false;
    clearTimeout(pause);
    pause = setTimeout(typing.settle, typingPause);
  };

  const options = { capture: true, signal } as const;
  editor.addEventListener(
    'input',
    (event) => {
      const isInserted = event instanceof InputEvent && event.inputType.startsWith('insertFrom');
      if (isInserted) typing.settle();
      else unsettle();
    },
    options,
  );
  // Draft.js often writes by itself, and then no `input` event tells of a key.
  editor.addEventListener(
    'keydown',
    ({ key, ctrlKey, metaKey }) => {
      if (key === 'Backspace' || key === 'Delete' || (key.length === 1 && !ctrlKey && !metaKey)) {
        unsettle();
      }
    },
    options,
  );
  // A press puts the caret into a word that was typed before.
  for (const type of ['blur', 'pointerdown'] as const) {
    editor.addEventListener(type, typing.settle, options);
  }
  editor.addEventListener(
    'paste',
    ({ clipboardData }) => {
      // Windows' clipboard ends lines its own way, the field does not.
      const text = (clipboardData?.getData('text/plain') ?? '').replace(/\r\n?/g, '\n');
      typing.lastPaste = { text, at: performance.now() };
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
