/** A record; anything else is an empty one. */
export function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** A text; anything else is `''`. */
export function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The texts of a list. */
export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** A whole number of 0 or more; anything else is `fallback`. */
export function count(value: unknown, fallback: number): number {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : fallback;
}

/** A number of 0 or more, rounded; null if there is none. */
export function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 ? Math.round(value) : null;
}

/** A date that begins as `2026-11-28`; anything else is `''`. */
export function isoDate(value: unknown): string {
  return /^\d{4}-\d\d-\d\d/.test(string(value).slice(0, 10)) ? string(value) : '';
}
