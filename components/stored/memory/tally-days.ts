import { keptDays } from './kept-days';

/** Counts of drafts that were held, and then `passed` (sent unchanged) or `changed` first. */
export interface Tally {
  held: number;
  passed: number;
  changed: number;
}

const prefix = 'day_';
/** The highest count believed for a day: no one can press more often. */
const mostADay = 10_000;

/** The day of a date in the person's time zone, as `2026-11-22`. */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The storage key for a day and tab: tabs must not overwrite each other's counts. */
export function tallyKey(day: string, tab: string): string {
  return `${prefix}${day}_${tab}`;
}

/** Whether a storage key is that of counts. */
export function isTallyKey(key: string): boolean {
  return key.startsWith(prefix);
}

/** Reads stored counts; anything that is not a count is 0. */
export function readTally(stored: unknown): Tally {
  const { held, passed, changed } = (
    typeof stored === 'object' && stored !== null ? stored : {}
  ) as Partial<Record<keyof Tally, unknown>>;
  return { held: count(held), passed: count(passed), changed: count(changed) };
}

/** The counts of each day of the last 30, the oldest first, including days without any. */
export function tallyByDay(
  stored: Readonly<Record<string, unknown>>,
  today: Date,
): { day: string; tally: Tally }[] {
  const byDay = new Map<string, Tally>();
  for (const [key, value] of Object.entries(stored)) {
    const day = dayOfKey(key);
    if (day !== null) byDay.set(day, add(byDay.get(day), readTally(value)));
  }
  return Array.from({ length: keptDays }, (_, index) => {
    const date = new Date(
      today.getFullYear(),
      today.getMonth(),
      today.getDate() - keptDays + 1 + index,
    );
    return { day: dayOf(date), tally: add(byDay.get(dayOf(date)), readTally(null)) };
  });
}

/** The sum over all days. */
export function sumOf(days: readonly { day: string; tally: Tally }[]): Tally {
  return days.reduce((sum, { tally }) => add(sum, tally), readTally(null));
}

/** The keys of outdated counts: older than is kept, from the future, or unreadable. */
export function outdatedTallies(keys: readonly string[], today: Date): string[] {
  const first = dayOf(
    new Date(today.getFullYear(), today.getMonth(), today.getDate() - keptDays + 1),
  );
  // Tomorrow is allowed, after a flight across the date line; later days mean that the clock was
  // wrong.
  const last = dayOf(new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1));
  return keys.filter((key) => {
    if (!isTallyKey(key)) return false;
    const day = dayOfKey(key);
    return day === null || day < first || day > last;
  });
}

function dayOfKey(key: string): string | null {
  return /^day_(\d{4}-\d\d-\d\d)_/.exec(key)?.[1] ?? null;
}

function add(one: Tally | undefined, other: Tally): Tally {
  if (one === undefined) return other;
  return {
    held: one.held + other.held,
    passed: one.passed + other.passed,
    changed: one.changed + other.changed,
  };
}

function count(stored: unknown): number {
  return Number.isSafeInteger(stored) && Number(stored) >= 0
    ? Math.min(Number(stored), mostADay)
    : 0;
}
