/** A kind of value: what it is until it is set, and how a stored one is read. */
export interface Reader<T> {
  fallback: T;
  /** `undefined` = nothing that we could have written. */
  read: (stored: unknown) => T | undefined;
}

export interface Bounds {
  least: number;
  most: number;
}

/** Bounds of what is believed: an item of the sync area holds 8 KB at most. */
const maxDomains = 200;

/** A handle without its `@`; `''` = none. */
export const aHandle: Reader<string> = {
  fallback: '',
  read: (stored) =>
    typeof stored === 'string' && /^[A-Za-z0-9_]{0,15}$/.test(stored) ? stored : undefined,
};

/** Whether a number may stand in a field of limits. */
export function isWithin(value: unknown, { least, most }: Bounds): value is number {
  return Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
}

/** A whole number. */
export function whole(fallback: number, bounds: Bounds): Reader<number> & { bounds: Bounds } {
  return {
    fallback,
    bounds,
    read: (stored) => (isWithin(stored, bounds) ? stored : undefined),
  };
}

/**
 * A list of hosts, each as the fields write it, however a policy or a file does. Of a list that is
 * too long the first are believed: losing all of them for one more would be worse.
 */
export function hosts(): Reader<string[]> {
  return {
    fallback: [],
    read(stored) {
      if (!Array.isArray(stored)) return undefined;
      const read = stored.slice(0, maxDomains).map(hostOf);
      return read.includes('') ? undefined : [...new Set(read)];
    },
  };
}

/** Whether a list in it, however deep, is longer than what is believed of it. */
export function isTooLong(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > maxDomains;
  return typeof value === 'object' && value !== null && Object.values(value).some(isTooLong);
}

/** On or off. */
export function flag(fallback: boolean): Reader<boolean> {
  return { fallback, read: (stored) => (typeof stored === 'boolean' ? stored : undefined) };
}

/**
 * The host of an address, in lower-case ASCII without `www.`; `''` = none. The engine reads more
 * closely what people type, and is too large to read what was stored.
 */
export function hostOf(item: unknown): string {
  try {
    const address = /^\s*(?:https?:\/\/)?(\S+)\s*$/i.exec(String(item))?.[1];
    const host = new URL(`https://${address}`).hostname.replace(/^(www\.)+|\.+$/g, '');
    return /^([\w-]+\.)+[a-z][\w-]*$/.test(host) ? host : '';
  } catch {
    return '';
  }
}
