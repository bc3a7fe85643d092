import type { OwnWindow } from './own-window';

/** Firefox's side of every input method, as far as it is used here. */
interface TextInputProcessor {
  readonly ATTR_RAW_CLAUSE: number;
  beginInputTransactionForTests(window: object): boolean;
  setPendingCompositionString(text: string): void;
  appendClauseToPendingComposition(length: number, kind: number): void;
  setCaretInPendingComposition(offset: number): void;
  flushPendingComposition(): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): boolean;
  commitComposition(event: KeyboardEvent): void;
}
declare const Cc: Record<
  '@mozilla.org/text-input-processor;1',
  { createInstance(type: unknown): TextInputProcessor }
>;
declare const Ci: Record<'nsITextInputProcessor', unknown>;

/** Kept in Firefox's window between the steps of one composition. */
declare const window: { inputMethod: TextInputProcessor; KeyboardEvent: typeof KeyboardEvent };

/**
 * An input method at work in the tab in front. The protocol knows none, so the browser is asked to
 * do what it does when the system's input method speaks: page and extension get the trusted events
 * in the order of real ones.
 */
export class InputMethod {
  private readonly ownWindow: OwnWindow;

  constructor(ownWindow: OwnWindow) {
    this.ownWindow = ownWindow;
  }

  /** Words that are not yet settled; again, they replace those before. */
  compose(words: string): Promise<void> {
    return this.ownWindow.run((text) => {
      const type = Ci.nsITextInputProcessor;
      window.inputMethod ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(type);
      const { inputMethod } = window;
      if (!inputMethod.beginInputTransactionForTests(window)) throw new Error('Not now.');
      inputMethod.setPendingCompositionString(text);
      inputMethod.appendClauseToPendingComposition(text.length, inputMethod.ATTR_RAW_CLAUSE);
      inputMethod.setCaretInPendingComposition(text.length);
      if (!inputMethod.flushPendingComposition()) throw new Error('The words were refused.');
    }, words);
  }

  /** Enter that the input method leaves to the page: `isComposing`, key code 13. */
  pressEnter(): Promise<void> {
    return this.ownWindow.run(() => {
      const enter = new window.KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 });
      window.inputMethod.keydown(enter);
      window.inputMethod.keyup(enter);
    });
  }

  /** Enter that takes the words as they are: `Process`, key code 229, and the composition ends. */
  commitByEnter(): Promise<void> {
    return this.ownWindow.run(() => {
      const enter = new window.KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 });
      window.inputMethod.commitComposition(enter);
    });
  }
}
