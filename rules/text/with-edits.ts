import type { Suggestion } from '../types';

/**
 * Makes the edits of a suggestion, given in any order. Their ranges are UTF-16 offsets in `text`
 * and must not overlap.
 */
export function withEdits(text: string, edits: Suggestion['edits']): string {
  return edits
    .toSorted((one, other) => one.range[0] - other.range[0])
    .reduceRight(
      (result, { range: [start, end], text: words }) =>
        result.slice(0, start) + words + result.slice(end),
      text,
    );
}
