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
  const labels = stretch.split('.').slice(0, -1);
  const chains: Chain[] = [];
  /** Where a host ends that continues into the label to the right; null = none does. */
  let onward: number | null = null;
  let from = start + stretch.lastIndexOf('.') + 1;
  for (const label of labels.reverse()) {
    const after = from;
    from -= label.length + 1;
    const canEnd = isLetter(label.charAt(label.length - 1));
    let end: number | null = canEnd ? onward : null;
    let least = from;
    if (canEnd && end === null) {
      const length = endingLength(text, after);
      if (length > 0) {
        end = after + length;
        least = from + label.lastIndexOf('_') + 1;
      }
    }
    if (end !== null) chains.push({ from: least, to: after - 1, end });
    onward = least === from && isLetter(label.charAt(0)) ? end : null;
  }
  return chains.reverse();
}

/** Whether a label can begin or end with a character; false for `''`. */
export function isLetter(character: string): boolean {
  return character !== '' && character !== '-' && character !== '_';
}
