import type { Mark } from './mark';

/**
 * Where marks on the words of `before` are in `after`, which differs by one edit: those that stand
 * behind it move along, those that it touches are gone.
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
