import type { Site } from '../browser/site.mjs';
import type { WrittenChat } from '../browser/stored-words';

export type Values = Record<string, unknown>;

/**
 * A tab, as far as a story needs one. Keys have the names of `KeyboardEvent.key`, a chord is written
 * `Shift+Enter`. Places are CSS pixels of the tab's own view.
 */
export interface Tab {
  goto(address: string): Promise<void>;
  /** Runs a function in the page's own world. What goes in and out is plain data. */
  evaluate<Value, Result>(work: (value: Value) => Result, value: Value): Promise<Awaited<Result>>;
  /** Real keys, one after the other. */
  type(text: string): Promise<void>;
  press(chord: string): Promise<void>;
  down(key: string): Promise<void>;
  up(key: string): Promise<void>;
  /** All at once and without keys, as dictation does it. */
  insert(text: string): Promise<void>;
  click(x: number, y: number, count?: number): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  toFront(): Promise<void>;
}

/** A browser with the extension in it, X's hosts served to it, and no way out. */
export interface Driver {
  site: Site;
  /** The tab that tests begin with, one after the other: a new one costs a new process. */
  openTab(): Promise<Tab>;
  /** The browser's storage of the extension, as stored. */
  settings: {
    set(values: Values): Promise<void>;
    get(): Promise<Values>;
  };
  /** What lies on the clipboard; brings the tab to the front where only that one may read it. */
  readClipboard(tab: Tab): Promise<string>;
  /**
   * Ends a test: nothing of it is left, neither a tab nor a word in storage. Returns what went wrong
   * in it: requests that would have left the browser, errors of the page or the extension, words of
   * its chats that were ever stored.
   */
  endTest(chats: readonly WrittenChat[]): Promise<string[]>;
}
