/**
 * Whether `a` becomes `b` by at most `edits` letters put in, left out, exchanged or swapped with
 * their neighbour. For names and a few edits: each edit takes four times as long.
 */
export function isWithinEdits(a: string, b: string, edits: number): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const one = a.slice(same);
  const other = b.slice(same);
  if (one === '' || other === '') return one.length + other.length <= edits;
  if (edits === 0) return false;
  return (
    isWithinEdits(one.slice(1), other.slice(1), edits - 1) ||
    isWithinEdits(one.slice(1), other, edits - 1) ||
    isWithinEdits(one, other.slice(1), edits - 1) ||
    (one[0] === other[1] &&
      one[1] === other[0] &&
      isWithinEdits(one.slice(2), other.slice(2), edits - 1))
  );
}
