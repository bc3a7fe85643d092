import { endingLength } from './x-endings';

/** A label in which a host can begin, and where that host ends. Offsets in the whole text. */
export interface Chain {
  /** The host can begin from here… */
  from: number;
  /** …up to the label's end. */
  to: number;
  /** Where the host ends. */
  end: number;
}

/**
 * Splits a stretch of letters, `.`, `-` and `_`, found at `start` of a text, into labels. For each
 * label in which a host can begin, finds the longest host that ends with a known ending. No label
 * begins or ends with `-` or `_`, and the one before the ending has no `_`. Reads from the right,
 * once; the result is in order of place.
 */
export function readChains(text: string, start: number, stretch: string): Chain[] {
  const chains: Chain[] = [];
  /** Where a host ends that continues into the label to the right; null = none does. */
  let onward: number | null = null;
  let dot = stretch.lastIndexOf('.');
  while (dot >= 0) {
    const next = dot > 0 ? stretch.lastIndexOf('.', dot - 1) : -1;
    const from = next + 1;
    const canEnd = dot > from && isLetter(stretch.charAt(dot - 1));
    let end: number | null = canEnd ? onward : null;
    let least = from;
    if (canEnd && end === null) {
      const after = start + dot + 1;
      const length = endingLength(text, after);
      if (length > 0) {
        end = after + length;
        least = Math.max(from, stretch.lastIndexOf('_', dot - 1) + 1);
      }
    }
    if (end !== null) chains.push({ from: start + least, to: start + dot, end });
    onward = least === from && isLetter(stretch.charAt(from)) ? end : null;
    dot = next;
  }
  return chains.reverse();
}

/** Whether a label can begin or end with a character; false for `''`. */
export function isLetter(character: string): boolean {
  return character !== '' && character !== '-' && character !== '_';
}
