import type { Mark } from './mark';

/**
 * Where the marks of `before` are in `after`, which differs from it by one edit. Marks behind the edit
 * move with their words; marks that the edit touches are dropped.
 */
export function moveMarks(marks: readonly Mark[], before: string, after: string): Mark[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let kept = 0;
  while (kept < shorter - start && before.at(-1 - kept) === after.at(-1 - kept)) kept += 1;
  const end = before.length - kept;
  const shift = after.length - before.length;
  return marks.flatMap((mark) => {
    const [from, to] = mark.range;
    if (to <= start) return [mark];
    return from >= end ? [{ ...mark, range: [from + shift, to + shift] as const }] : [];
  });
}
