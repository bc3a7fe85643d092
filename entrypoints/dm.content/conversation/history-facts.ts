import type { Send } from '../../../components/stored/memory/history-entries';
import { isNearlySame } from '../../../rules';

/** Counting stops here: no rule makes a difference between more people than this. */
const mostSimilar = 99;

/** A text and everybody who got it. */
export interface SameText {
  print: readonly number[];
  people: Set<string>;
}

/** Groups the sends since `after` by text, so that a text sent to many is compared only once. */
export function groupByText(sends: readonly Send[], after: number): SameText[] {
  const texts = new Map<string, SameText>();
  for (const { print, to, at } of sends) {
    if (at < after) continue;
    const key = print.join();
    const same = texts.get(key);
    if (same) same.people.add(to);
    else texts.set(key, { print, people: new Set([to]) });
  }
  return [...texts.values()];
}

/** Counts other people who got nearly the same text. `self` is the open conversation's hash. */
export function countSimilar(
  texts: readonly SameText[],
  print: readonly number[],
  self: string | null,
): number {
  if (print.length === 0) return 0;
  const people = new Set<string>();
  for (const same of texts) {
    if (people.size > mostSimilar) break;
    if (!isNearlySame(same.print, print)) continue;
    for (const person of same.people) if (person !== self) people.add(person);
  }
  return people.size;
}

/** Counts the people first written to since midnight, local time. */
export function countToday(sends: readonly Send[], now: Date): number {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
  return new Set(sends.filter(({ at, isFirst }) => isFirst && at >= midnight).map(({ to }) => to))
    .size;
}

/** When a conversation was last written to, as an ISO date; `''` means never. */
export function lastWritten(sends: readonly Send[], hash: string | null): string {
  let latest = 0;
  for (const { to, at } of sends) if (to === hash && at > latest) latest = at;
  return latest === 0 ? '' : new Date(latest).toISOString();
}
