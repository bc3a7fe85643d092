import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Diagnostic, Phase } from '../../rules';

/** One of the three things a first message should have. */
export interface ChecklistItem {
  id: 'thanks' | 'link' | 'help';
  isDone: boolean;
}

/** What the guard did last to this draft, until it is sent, emptied or in order. */
export interface Held {
  by: 'enter' | 'key' | 'pointer' | 'script';
  reasons: readonly Diagnostic[];
}

/** All that the panel shows; it changes nothing but `isOpen`, and asks for the rest. */
export interface PanelModel {
  /** Set where nothing is checked: the message id of the reason. */
  notice: ReadonlySignal<'panel_updated' | 'panel_no_settings' | null>;
  /** The handle of the account in use, where the page shows one. */
  account: ReadonlySignal<string | null>;
  isPersonal: ReadonlySignal<boolean>;
  phase: ReadonlySignal<Phase>;
  /** `@ana`, or the display name where no handle is in sight; `''` for a group. */
  partner: ReadonlySignal<string>;
  partnerHandle: ReadonlySignal<string | null>;
  text: ReadonlySignal<string>;
  /** What is to be seen now: the word at the caret is left in peace. */
  diagnostics: ReadonlySignal<readonly Diagnostic[]>;
  /** What will be said of any message here, while none is written yet. */
  ahead: ReadonlySignal<readonly Diagnostic[]>;
  /** Ids of rules that threw. */
  failures: ReadonlySignal<readonly string[]>;
  checklist: ReadonlySignal<readonly ChecklistItem[]>;
  held: ReadonlySignal<Held | null>;
  isOpen: Signal<boolean>;
  /** Copies the draft and opens an empty post that begins with the partner's handle. */
  mention(): Promise<void>;
  /** Closes the list and gives focus and selection back to the draft. */
  leave(): void;
}

/** The message id of what the row says of a held send: the same kind of press sends it. */
export function heldSentence(by: Held['by']): string {
  if (by === 'enter') return 'panel_held_enter';
  return by === 'script' ? 'panel_held_script' : 'panel_held_click';
}
