import type { Suggestion } from '../types';

/**
 * A text with the edits of a suggestion made, in whatever order they are given. Their ranges, in
 * UTF-16 offsets, are those of the text as given; they must not overlap.
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
