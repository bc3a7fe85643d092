/**
 * How many typos turn `a` into `b`: `most + 1` if there are more than `most`. A typo is an extra,
 * missing or wrong UTF-16 code unit, or two neighbours swapped (optimal string alignment). Compares
 * only `most` places to either side, so the time is linear.
 */
export function countTypos(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let twoBack: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row: number[] = [];
    if (i <= most) row[0] = i;
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j += 1) {
      const same = a.charAt(i - 1) === b.charAt(j - 1);
      const swapped = a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
      row[j] = Math.min(
        at(previous, j - 1) + (same ? 0 : 1),
        at(previous, j) + 1,
        at(row, j - 1) + 1,
        swapped ? at(twoBack, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    twoBack = previous;
    previous = row;
  }
  return Math.min(at(previous, b.length), most + 1);
}

/** The typos at a place in a row; a place that was not compared has too many. */
function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
