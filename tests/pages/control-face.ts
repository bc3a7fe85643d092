import type { Message, Theme } from './config';

/** One press of Send, Enter, Voice or Try Again that the page acted on. */
export interface Sent {
  conversation: string;
  text: string;
  kind: 'text' | 'voice' | 'media' | 'retry' | 'edit';
}

/** What tests can do to a replica from the page's own world. A content script cannot see it. */
export interface Control {
  sent: readonly Sent[];
  /** Everything that went wrong in the page: uncaught errors, rejections, React's complaints. */
  errors: readonly string[];
  /** X's one-key shortcuts that fired: a key typed where X sees no text field. */
  shortcuts: readonly string[];
  /** The app's own state of the open (or named) conversation's draft. */
  draft(conversation?: string): string;
  messages(conversation?: string): readonly Message[];
  /** A message of the partner, or of `from`, in the open or the named conversation. */
  receive(text: string, from?: string, conversation?: string): void;
  /** A message of ours that was not typed here: another device, a colleague. */
  addOutgoing(text: string): void;
  /** As from the menu of the newest message of ours, or of theirs. */
  startEdit(): void;
  startReply(): void;
  /** A card with the partner's profile link over the thread. */
  showHoverCard(on: boolean): void;
  setDraft(text: string): void;
  /** X keeps no draft of this conversation. */
  forgetDraft(conversation: string): void;
  /** As the emoji picker does: the state changes, no `input` event. */
  insertEmoji(emoji: string): void;
  openChat(id: string): void;
  leaveChat(): void;
  /** The rows of the open thread are there, however long they were to take. */
  finishLoading(): void;
  setTyping(conversation: string, on: boolean): void;
  setTheme(theme: Theme): void;
  setDir(dir: 'ltr' | 'rtl'): void;
  failNextSend(): void;
  /** What is sent stays pending until let go. */
  holdDeliveries(on: boolean): void;
  /** A visible listbox in the overlays root (X: not known to exist); Enter then picks. */
  showListbox(on: boolean): void;
  scrollToTop(): void;
  scrollToEnd(): void;
  /** React throws the composer and its parents away and makes them again. */
  rerender(): void;
  /** Removes nodes React did not make from around the form; says how many. */
  removeForeignNodes(): number;
  /** The same at every change, until switched off. */
  keepRemovingForeignNodes(on: boolean): void;
  /** Another account, as after a switch without a reload. */
  switchAccount(handle: string): void;
  /** A timeline that makes this many DOM changes a second; 0 stops it. */
  churn(changesPerSecond: number): void;
}

declare global {
  interface Window {
    replica: Control;
  }
}
