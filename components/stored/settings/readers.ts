/** A kind of value: its default, and how a stored one is read. */
export interface Reader<T> {
  fallback: T;
  /** Returns the value, or `undefined` when it is not valid. */
  read: (stored: unknown) => T | undefined;
}

/** The smallest and largest number allowed. */
export interface Bounds {
  least: number;
  most: number;
}

/** The most domains in a list: an item of the sync area holds 8 KB. */
export const maxDomains = 200;

/** A handle without its `@`; `''` = none. */
export const aHandle: Reader<string> = {
  fallback: '',
  read: (stored) =>
    typeof stored === 'string' && /^[A-Za-z0-9_]{0,15}$/.test(stored) ? stored : undefined,
};

/** Whether a value is a whole number within bounds. */
export function isWithin(value: unknown, { least, most }: Bounds): value is number {
  return Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
}

/** Reads a whole number within bounds. */
export function whole(fallback: number, bounds: Bounds): Reader<number> & { bounds: Bounds } {
  return {
    fallback,
    bounds,
    read: (stored) => (isWithin(stored, bounds) ? stored : undefined),
  };
}

/**
 * Reads a list of hosts, each as `storedHost` writes it. A list that is too long is cut, which
 * loses less than refusing it.
 */
export function hosts(): Reader<string[]> {
  return {
    fallback: [],
    read(stored) {
      if (!Array.isArray(stored)) return undefined;
      const read = stored.slice(0, maxDomains).map(storedHost);
      return read.includes('') ? undefined : [...new Set(read)];
    },
  };
}

/** The first entries of a list, if all of them are good. One that is too long is cut, as by `hosts`. */
export function readFirst<T>(
  stored: unknown,
  most: number,
  isGood: (entry: unknown) => entry is T,
): T[] | undefined {
  const first: unknown[] | null = Array.isArray(stored) ? stored.slice(0, most) : null;
  return first?.every(isGood) ? first : undefined;
}

/**
 * What can be read of a list or record in which other entries cannot: a broken one is left out alone,
 * and its neighbours stay. `value` is undefined where nothing can be read; `broken` are the entries as
 * stored, or their names.
 */
export function salvage<T>(
  { read }: Pick<Reader<T>, 'read'>,
  stored: unknown,
): { value: T | undefined; broken: string[] } {
  const whole = read(stored);
  if (whole !== undefined || typeof stored !== 'object' || stored === null) {
    return { value: whole, broken: [] };
  }
  const isList = Array.isArray(stored);
  const put = (entries: readonly (readonly [string, unknown])[]) =>
    isList ? entries.map(([, item]) => item) : Object.fromEntries(entries);
  const entries = Object.entries(stored);
  const isGood = (entry: readonly [string, unknown]) => read(put([entry])) !== undefined;
  const good = entries.filter(isGood);
  const broken = entries.filter((entry) => !isGood(entry));
  return {
    value: good.length > 0 ? read(put(good)) : undefined,
    broken: broken.map(([name, item]) => (isList ? asText(item) : name)),
  };
}

/**
 * An entry as it is shown: an object by its first text, such as the title of a page. Not by `String`,
 * which throws where an object has a `toString` that is none.
 */
function asText(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const values: unknown[] = Object.values(item);
  const texts = values.filter((value) => typeof value === 'string');
  return texts[0] ?? JSON.stringify(item);
}

/** Reads one of a few values. */
export function oneOf<T>(fallback: T, values: readonly T[]): Reader<T> {
  return { fallback, read: (stored) => values.find((value) => value === stored) };
}

/** Reads true or false. */
export function flag(fallback: boolean): Reader<boolean> {
  return { fallback, read: (stored) => (typeof stored === 'boolean' ? stored : undefined) };
}

/**
 * The host of an address, in lower-case ASCII without `www.`; `''` = not an address. What people
 * type is read more strictly by the engine, which is too large to load for stored values.
 */
export function storedHost(item: unknown): string {
  try {
    const address = /^\s*(?:https?:\/\/)?(\S+)\s*$/i.exec(String(item))?.[1];
    const host = new URL(`https://${address}`).hostname
      .replace(/^\.+|\.+$/g, '')
      .replace(/^(www\.)+/, '');
    return /^([\w-]+\.)+[a-z][\w-]*$/.test(host) ? host : '';
  } catch {
    return '';
  }
}

/**
 * Whether a text has control characters, line breaks, or marks that change the direction of the
 * text after them. The invisible characters that join letters and emoji are allowed: spelling needs
 * them.
 */
export function hasControlCharacters(text: string): boolean {
  return /[\p{Cc}\u2028-\u202E\u2066-\u2069]/u.test(text);
}
