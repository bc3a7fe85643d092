import type { SuffixTable } from './suffix-table';

/** How a list of endings differs from the one in the suffix table. */
export interface Difference {
  more: readonly string[];
  fewer: readonly string[];
}

/**
 * The endings of hosts in the suffix table (`com`, `рф`), with a difference, in alphabetical order: those
 * in Latin letters or those in others. Their forms in ASCII (`xn--p1ai`) are in neither.
 */
export function endingsIn(
  { edgeStart, edgeLength, labelText, rulesRoot }: SuffixTable,
  kind: 'latin' | 'other',
  { more, fewer }: Difference,
): string[] {
  const form = kind === 'latin' ? /^[a-z]+$/ : /[^\0-\x7f]/;
  const start = edgeStart[rulesRoot] as number;
  const own = edgeLength.subarray(start, edgeStart[rulesRoot + 1]);
  let offset = edgeLength.subarray(0, start).reduce((sum, length) => sum + length, 0);
  const endings = Array.from(own, (length) => {
    offset += length;
    return labelText.slice(offset - length, offset);
  });
  const wanted = endings.filter((ending) => form.test(ending) && !fewer.includes(ending));
  return [...more, ...wanted].sort();
}
