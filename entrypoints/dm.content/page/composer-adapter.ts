import type { TextRange } from '../../../rules';
import type { Part } from './part';
import type { Thread } from './thread';

/** A range that the Custom Highlight API takes and that knows where it is drawn. */
export type HighlightRange = AbstractRange & Pick<Range, 'getClientRects'>;

/** Photos and files that would go out with the draft. */
export interface WaitingAttachments {
  /** How many the page shows, at least; null where it does not say. */
  waiting: number | null;
  /** False where messages can have none, as in X's message requests. */
  isTaken: boolean;
}

/**
 * One DOM variant of X's message box: all that is believed about it. Whoever defines the text also
 * defines where a range of it lies, so both are here.
 */
export interface ComposerAdapter {
  id: string;
  /** Everything it relies on, by name: the report says what of it is there. */
  parts: Readonly<Record<string, Part>>;
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
  /** Takes the last step back by the editor's own undo, in the page's state as on screen. */
  undo(editor: HTMLElement): void;
  /**
   * What shows a range of the draft, for highlights; null where the browser has no ranges inside the
   * editor.
   */
  domRanges(editor: HTMLElement, range: TextRange): HighlightRange[] | null;
  /** The composer's form: the row stands directly before it. */
  anchor(editor: HTMLElement): HTMLElement | null;
  /** What holds header, thread and composer of one conversation. */
  pane(editor: HTMLElement): HTMLElement | null;
  /** Attributes in the pane whose change may change the thread. */
  observedAttributes: readonly string[];
  readThread(editor: HTMLElement): Thread;
  readAttachments(editor: HTMLElement): WaitingAttachments;
  /**
   * Parts that should be there and are not, by name: X has changed. One reading may fall between two
   * states of the page.
   */
  missingParts(editor: HTMLElement): string[];
  /** Enter would pick an item of an open list rather than send. */
  hasOpenTypeahead(editor: HTMLElement): boolean;
}
