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
import type { PauseLength } from '../stored/settings/pause-ends';
import type { Shortcut } from '../stored/settings/shortcut';
import { say } from '../words/words';
import type { TemplatesModel } from './templates-model';

/** The last hold of this draft, until it is sent, emptied, left, or nothing stands against it any more. */
export interface Held {
  by: 'enter' | 'key' | 'pointer' | 'script';
  diagnostics: readonly Diagnostic[];
}

/** A choice that settles a warning without changing the draft. */
export interface WayOut {
  messageId: string;
  data: MessageData;
  /** It would change a setting that the organization's policy locks. */
  isLocked?: boolean;
  take(): void;
  /** Undoes it; left out where something else offers that. */
  undo?(): void;
}

/** An answer to the row's question. */
export interface Answered extends WayOut {
  /** The draft's text when it was given. */
  draft: string;
}

/** The last choice, while it can be undone; or why storage refused it, or its undo. */
export interface Undoable {
  messageId: string;
  data: MessageData;
  isRefused: boolean;
  /** Left out where there is nothing to undo. */
  undo?(): void;
}

/** A setting that is still missing, asked for where it comes up. */
export interface Question {
  messageId: string;
  data: MessageData;
  answers: readonly WayOut[];
}

/** What the row says of the last message: X could not send it, or sent it past the hold. */
export type Remark = 'panel_last_failed' | 'panel_sent_unheld';

/** How long to pause the checks. */
export type Pause = 'message' | PauseLength;

/** A way to say it outside the direct message. It posts nothing by itself. */
export interface Exit {
  kind: ExitKind;
  /** Fills in the label of its button. */
  data: MessageData;
  /** Resolves once the draft is copied, rejects when that fails; `null` = nothing to copy. */
  run(): Promise<void> | null;
}

/** What the list shows of a draft, and what its buttons do. *Try a message* has only this part. */
export interface ListModel {
  text: ReadonlySignal<string>;
  /** The warnings shown now, or while none is written the errors that any message would get. */
  entries: ReadonlySignal<readonly Diagnostic[]>;
  /** Ids of rules that threw. */
  failures: ReadonlySignal<readonly string[]>;
  undoable: ReadonlySignal<Undoable | null>;
  /** Whether errors hold a message; otherwise they are only shown. */
  isHolding: ReadonlySignal<boolean>;
  /** The exits that are available in this conversation, whichever rule offers them. */
  exits: ReadonlySignal<readonly Exit[]>;
  /** `@ana`, or the display name where no handle is in sight; `''` for a group, or nobody. */
  partner: ReadonlySignal<string>;
  /** Answers to the question that a warning asks; empty where it asks none. Reads signals. */
  answers(diagnostic: Diagnostic): readonly WayOut[];
  waysOut(diagnostic: Diagnostic): readonly WayOut[];
  /** Makes a suggestion's edits; resolves to false where the editor refuses. */
  apply(suggestion: Suggestion): Promise<boolean>;
  /** Copies the draft with a suggestion applied to it. */
  copy(suggestion: Suggestion): Promise<void>;
}

/** What the row shows. */
export interface RowModel {
  /** The message id of the reason why nothing is checked; null = drafts are checked. */
  notice: ReadonlySignal<'panel_gone' | 'panel_no_settings' | 'panel_failed' | null>;
  /** Parts of X's page that were not found; the checks that need them are off. */
  missing: ReadonlySignal<readonly string[]>;
  /** The history cannot be read or written; the checks that need it are off. */
  isHistoryLost: ReadonlySignal<boolean>;
  /** Some checks did not run, for whatever reason. */
  isPartly: ReadonlySignal<boolean>;
  /** The handle of the account in use, where the page shows one. */
  account: ReadonlySignal<string | null>;
  isPersonal: ReadonlySignal<boolean>;
  phase: ReadonlySignal<Phase>;
  /** `@ana`, or the display name where no handle is in sight; `''` for a group. */
  partner: ReadonlySignal<string>;
  text: ReadonlySignal<string>;
  /** The warnings shown now; those about the word at the caret wait until it is finished. */
  diagnostics: ReadonlySignal<readonly Diagnostic[]>;
  /** The errors that any message in this conversation would get, while the draft is blank. */
  ahead: ReadonlySignal<readonly Diagnostic[]>;
  checklist: ReadonlySignal<readonly ChecklistItem[]>;
  held: ReadonlySignal<Held | null>;
  /** What to do next, where there is no warning: a message id and its data; null = nothing. */
  hint: ReadonlySignal<{ id: string; data: MessageData } | null>;
  /** Stands in the place of "no warnings" and "all set"; null = there is none. */
  remark: ReadonlySignal<Remark | null>;
  /** The next question; null when there is nothing to ask. */
  question: ReadonlySignal<Question | null>;
  /** The last answer to a question, and the draft's text then; it can be undone for a while, until that changes. */
  answered: Signal<Answered | null>;
  /** The end of the pause: milliseconds since 1970, or that of this draft; null = no pause. */
  pausedUntil: ReadonlySignal<number | 'message' | null>;
  /** The key that opens the list from the draft; `none` = no key does. */
  shortcut: ReadonlySignal<Shortcut>;
  /** Whether the list is shown. */
  isOpen: Signal<boolean>;
  pause(length: Pause | null): void;
}

/** What the menu below the list shows, and what its buttons do. */
interface MenuModel {
  phase: ReadonlySignal<Phase>;
  checklist: ReadonlySignal<readonly ChecklistItem[]>;
  /** The person has hidden the checklist in this chat. */
  isChecklistHidden: ReadonlySignal<boolean>;
  hideChecklist(isHidden: boolean): void;
  pause(length: Pause | null): void;
  openOptions(): void;
  /** A report of the page's structure, to be sent to us. It holds no text of the page. */
  report(): string;
}

/** What the whole panel shows. */
export interface PanelModel extends RowModel, MenuModel {
  list: ListModel;
  templates: TemplatesModel;
  /** Closes the list and gives focus and selection back to the draft. */
  leave(): void;
}

/** How many warnings there are; tips are not counted. */
export function countWarnings(...lists: ReadonlySignal<readonly Diagnostic[]>[]): number {
  return lists.flatMap(({ value }) => value).filter(({ severity }) => severity !== 'info').length;
}

/** The sentence that says how long checks are paused; null = they are not. */
export function pausedSentence({ pausedUntil }: Pick<RowModel, 'pausedUntil'>): string | null {
  const until = pausedUntil.value;
  if (until === null) return null;
  return until === 'message' ? say('panel_paused_message') : say('panel_paused', { time: until });
}

/** The message id of the row's sentence about a hold, which says how to send anyway. */
export function heldSentence(by: Held['by']): string {
  if (by === 'enter') return 'panel_held_enter';
  return by === 'script' ? 'panel_held_script' : 'panel_held_click';
}

/**
 * The message id and data of a warning's sentence; `partner` as in the model. A sentence that names
 * the partner has a form without a name, for groups and for when no name is known.
 */
export function sentenceOf(
  { ruleId, messageId, data }: Pick<Diagnostic, 'ruleId' | 'messageId' | 'data'>,
  partner: string,
): { id: string; data: MessageData } {
  const isNameless = partner === '' && ruleOf(ruleId).unnamed?.includes(messageId);
  return { id: isNameless ? `${messageId}_unnamed` : messageId, data: { partner, ...data } };
}
