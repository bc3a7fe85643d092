/** What may happen to a draft that was held. `passed`: sent as it was; `changed`: edited first. */
export interface Tally {
  held: number;
  passed: number;
  changed: number;
}

const prefix = 'day_';
/** Days that are kept: whatever the month, all of it is there. */
export const keptDays = 31;
/** More than a person can press in a day is nothing that we counted. */
const mostADay = 10_000;

/** `2026-11-22`, by the person's own calendar. */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The key for a day, one for each tab: two that count at once overwrite nothing. */
export function tallyKey(day: string, tab: string): string {
  return `${prefix}${day}_${tab}`;
}

/** Whether a key of storage holds counts. */
export function isTallyKey(key: string): boolean {
  return key.startsWith(prefix);
}

/** Counts as far as they can be believed; anything else counts as nothing. */
export function readTally(stored: unknown): Tally {
  const { held, passed, changed } = (
    typeof stored === 'object' && stored !== null ? stored : {}
  ) as Partial<Record<keyof Tally, unknown>>;
  return { held: count(held), passed: count(passed), changed: count(changed) };
}

/** The counts of each of the last `days` days, the oldest first; days without any are there too. */
export function tallyByDay(
  stored: Readonly<Record<string, unknown>>,
  today: Date,
  days: number,
): { day: string; tally: Tally }[] {
  const byDay = new Map<string, Tally>();
  for (const [key, value] of Object.entries(stored)) {
    const day = dayOfKey(key);
    if (day !== null) byDay.set(day, add(byDay.get(day), readTally(value)));
  }
  return Array.from({ length: days }, (_, index) => {
    const date = new Date(
      today.getFullYear(),
      today.getMonth(),
      today.getDate() - days + 1 + index,
    );
    return { day: dayOf(date), tally: add(byDay.get(dayOf(date)), readTally(null)) };
  });
}

/** The sum over all days of one month, given as `2026-11`, or over all there are. */
export function sumOf(days: readonly { day: string; tally: Tally }[], month = ''): Tally {
  return days
    .filter(({ day }) => day.startsWith(month))
    .reduce((sum, { tally }) => add(sum, tally), readTally(null));
}

/** Keys that are to be forgotten: older than is kept, from days to come, or unreadable. */
export function outdatedTallies(keys: readonly string[], today: Date): string[] {
  const first = dayOf(
    new Date(today.getFullYear(), today.getMonth(), today.getDate() - keptDays + 1),
  );
  // A clock that was wrong, or a flight across the date line.
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
