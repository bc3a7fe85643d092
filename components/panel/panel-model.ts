import type { ReadonlySignal, Signal } from '@preact/signals';
import {
  type ChecklistItem,
  type Diagnostic,
  type ExitKind,
  type MessageData,
  type Phase,
  ruleOf,
  type Suggestion,
} from '../../rules';
import { say } from '../words/words';

/** What the guard did last to this draft, until it is sent, emptied or in order. */
export interface Held {
  by: 'enter' | 'key' | 'pointer' | 'script';
  reasons: readonly Diagnostic[];
}

/** A choice that settles one warning without changing the draft. */
export interface WayOut {
  messageId: string;
  data: MessageData;
  /** It would change what the organisation has set. */
  isLocked?: boolean;
  take(): void;
  /** Takes it back; left out where something else offers that. */
  undo?(): void;
}

/** The last choice, while it can still be taken back. */
export interface Undoable {
  messageId: string;
  data: MessageData;
  undo(): void;
}

/** Something we were not told yet, asked where it comes up. */
export interface Question {
  messageId: string;
  data: MessageData;
  answers: readonly WayOut[];
}

/** For how long nothing is checked. */
export type Pause = 'message' | 'hour' | 'tomorrow';

/** A way to say it outside of the direct message; a click posts nothing. */
export interface Exit {
  kind: ExitKind;
  /** Fills in the words of its button. */
  data: MessageData;
  /** Resolves once the draft is copied, and rejects where it cannot be; `null` = nothing is copied. */
  run(): Promise<void> | null;
}

/** What the list shows of a draft, and what its buttons do. *Try a message* has a list and no more. */
export interface ListModel {
  text: ReadonlySignal<string>;
  diagnostics: ReadonlySignal<readonly Diagnostic[]>;
  /** Ids of rules that threw. */
  failures: ReadonlySignal<readonly string[]>;
  undoable: ReadonlySignal<Undoable | null>;
  /** Whether errors hold a message; otherwise they are only shown. */
  isHolding: ReadonlySignal<boolean>;
  /** The exits that are open here, whichever rule offers them. */
  exits: ReadonlySignal<readonly Exit[]>;
  /** `@ana`, or the display name where no handle is in sight; `''` for a group, or nobody. */
  partner: ReadonlySignal<string>;
  /** Answers to the question that a warning asks; empty where it asks none. Reads signals. */
  answers(diagnostic: Diagnostic): readonly WayOut[];
  waysOut(diagnostic: Diagnostic): readonly WayOut[];
  /** Makes a suggestion's edits; resolves to false where the editor refuses. */
  apply(suggestion: Suggestion): Promise<boolean>;
  /** Copies what the draft would be with a suggestion. */
  copy(suggestion: Suggestion): Promise<void>;
}

/** What the row shows of a composer. */
export interface RowModel {
  /** Set where nothing is checked: the message id of the reason. */
  notice: ReadonlySignal<'panel_updated' | 'panel_no_settings' | null>;
  /** Parts of X's page that are not where they were: what needs them is off. */
  missing: ReadonlySignal<readonly string[]>;
  /** The handle of the account in use, where the page shows one. */
  account: ReadonlySignal<string | null>;
  isPersonal: ReadonlySignal<boolean>;
  phase: ReadonlySignal<Phase>;
  /** `@ana`, or the display name where no handle is in sight; `''` for a group. */
  partner: ReadonlySignal<string>;
  text: ReadonlySignal<string>;
  /** What is shown of the draft now: the word at the caret is left in peace. */
  diagnostics: ReadonlySignal<readonly Diagnostic[]>;
  /** What any message here would be warned of, while none is written yet. */
  ahead: ReadonlySignal<readonly Diagnostic[]>;
  checklist: ReadonlySignal<readonly ChecklistItem[]>;
  held: ReadonlySignal<Held | null>;
  /** One at a time, null where there is nothing to ask. */
  question: ReadonlySignal<Question | null>;
  /** The last answer to a question, while it can be taken back: until the draft is over. */
  answered: Signal<WayOut | null>;
  /** Until when nothing is checked: milliseconds since 1970, 'message' for this draft; null = go on. */
  pausedUntil: ReadonlySignal<number | 'message' | null>;
  /** Whether the list is shown. */
  isOpen: Signal<boolean>;
  pause(length: Pause | null): void;
}

/** What the menu below the list shows, and what its buttons do. */
export interface MenuModel {
  phase: ReadonlySignal<Phase>;
  checklist: ReadonlySignal<readonly ChecklistItem[]>;
  /** The person hid the checklist of a first message in this chat. */
  isChecklistHidden: ReadonlySignal<boolean>;
  hideChecklist(isHidden: boolean): void;
  pause(length: Pause | null): void;
  openOptions(): void;
  /** A report of what the page looks like, for us: structure only. */
  report(): string;
}

/** All that the panel beside a composer shows. */
export interface PanelModel extends RowModel, MenuModel {
  list: ListModel;
  /** Closes the list and gives focus and selection back to the draft. */
  leave(): void;
}

/** What is said while nothing is checked; null where it is. */
export function pausedSentence({ pausedUntil }: Pick<RowModel, 'pausedUntil'>): string | null {
  const until = pausedUntil.value;
  if (until === null) return null;
  return until === 'message' ? say('panel_paused_message') : say('panel_paused', { time: until });
}

/** The message id of what the row says of a held send: the same kind of press sends it. */
export function heldSentence(by: Held['by']): string {
  if (by === 'enter') return 'panel_held_enter';
  return by === 'script' ? 'panel_held_script' : 'panel_held_click';
}

/**
 * What a warning says, and what fills it in; `partner` as in the model. A sentence that would name the
 * partner has a nameless form for when no name is known, as in groups.
 */
export function sentenceOf(
  { ruleId, messageId, data }: Pick<Diagnostic, 'ruleId' | 'messageId' | 'data'>,
  partner: string,
): { id: string; data: MessageData } {
  const isNameless = partner === '' && ruleOf(ruleId).unnamed?.includes(messageId);
  return { id: isNameless ? `${messageId}_unnamed` : messageId, data: { partner, ...data } };
}
