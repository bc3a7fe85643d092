import { type ReadonlySignal, signal } from '@preact/signals';
import type { MessageData } from '../../rules';
import { mostOwnDetails } from '../stored/settings/fields';
import { notSavedWords } from '../words/not-saved-words';
import type { Undoable } from './panel-model';

/** The line about the last choice, and what tells it what to say. */
export interface LastChoice {
  undoable: ReadonlySignal<Undoable | null>;
  /** Offers to undo a choice; where storage refuses that, says so and offers it again. */
  took(messageId: string, data: MessageData, undo: () => Promise<void>): void;
  /** Says why storage refused a choice, or (`undo`) to take one back. */
  refused(error: unknown, undo?: () => Promise<void>): void;
  /** Follows a choice that has no line of its own, or its undo: says if storage refuses it. */
  attempt(saving: Promise<void>, undo?: () => Promise<void>): void;
  forget(): void;
}

/** Keeps the last choice. */
export function keepLastChoice(): LastChoice {
  const undoable = signal<Undoable | null>(null);
  const forget = () => {
    undoable.value = null;
  };
  const takeBack = (undo: () => Promise<void>) => () => {
    forget();
    undo().catch((error: unknown) => refused(error, undo));
  };
  const refused: LastChoice['refused'] = (error, undo) => {
    // The one number in these sentences; each other limit is a word of its own.
    const data = { most: mostOwnDetails };
    const said = { messageId: notSavedWords(error), data, isRefused: true };
    undoable.value = undo ? { ...said, undo: takeBack(undo) } : said;
  };
  return {
    undoable,
    took(messageId, data, undo) {
      undoable.value = { messageId, data, isRefused: false, undo: takeBack(undo) };
    },
    refused,
    attempt(saving, undo) {
      saving.then(
        () => {
          // What was refused before may be what is stored now; an undo can still be tried again.
          const shown = undoable.peek();
          if (shown?.isRefused && !shown.undo) forget();
        },
        (error: unknown) => refused(error, undo),
      );
    },
    forget,
  };
}
