import { endingLength } from './x-endings';

/** A place in a stretch from which a host reaches a known ending. */
export interface Chain {
  /** Where a host may begin: the label's first offset that can begin one, and the label's end. */
  from: number;
  to: number;
  /** Where the host ends. */
  end: number;
}

/**
 * Cuts a stretch of letters, `.`, `-` and `_` that begins at `start` of a text into labels, and finds
 * for each label in which a host can begin how far it reaches: over as many labels as possible to a
 * known ending. No label begins or ends with `-` or `_`; the one before the ending holds no `_`. One
 * pass from the right, in order of place.
 */
export function readChains(text: string, start: number, stretch: string): Chain[] {
  const labels = stretch.split('.').slice(0, -1);
  const chains: Chain[] = [];
  /** Of the label to the right: how far a host reaches that goes on into it. */
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

/** Whether a name can begin or end with it. */
export function isLetter(character: string): boolean {
  return character !== '' && character !== '-' && character !== '_';
}
