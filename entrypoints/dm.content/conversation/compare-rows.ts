import { shownAsWritten } from '../page/row-text';
import type { MessageRow } from '../page/thread';

/** What is mounted of a thread at one moment. */
export interface Mounted {
  /** Oldest first. */
  rows: readonly MessageRow[];
  /** The newest message is among them. */
  hasEnd: boolean;
}

/** How many rows at the end of two readings must agree for them to show the same list. */
const overlap = 4;

/**
 * The rows that were added at the end of a list between two readings of it. Rows are compared by side
 * and text, not by id, which may change once a message is sent. No row counts as new where the two readings do not
 * overlap (the list was scrolled, or another chat opened), nor where the list was empty before (it
 * may still have been loading).
 */
export function newRows(before: readonly MessageRow[], now: readonly MessageRow[]): MessageRow[] {
  if (before.length === 0) return [];
  for (let added = 0; added <= now.length; added += 1) {
    const kept = now.slice(0, now.length - added);
    const known = before.slice(-Math.min(overlap, kept.length));
    if (known.length === 0) break;
    const end = kept.slice(kept.length - known.length);
    if (known.every((row, at) => isSameMessage(row, end[at]))) {
      return now.slice(now.length - added);
    }
  }
  return [];
}

/** Whether two readings of a row say the same, its delivery included. */
export function isSameRow(row: MessageRow, other: MessageRow | undefined): boolean {
  return isSameMessage(row, other) && row.id === other?.id && row.status === other.status;
}

function isSameMessage(row: MessageRow, other: MessageRow | undefined): boolean {
  return other !== undefined && row.side === other.side && row.text === other.text;
}

/** Whether a row of ours shows the words of a draft, as far as X shows them as they were written. */
export function showsDraft(row: MessageRow, draft: string): boolean {
  return row.side === 'ours' && shownAsWritten(row.text) === shownAsWritten(draft);
}

/** Whether a field that was filled without typing holds the words of a row of ours: an edit of it. */
export function isEditOf(row: MessageRow, draft: string): boolean {
  if (row.side === 'ours' && row.text === draft) return true;
  return shownAsWritten(draft) !== '' && showsDraft(row, draft);
}
