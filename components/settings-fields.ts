import type { RuleId, Severity } from '../rules';

export type AccountType = 'business' | 'personal';

/** One row of the settings: what it is until it was set, and how a stored value is believed. */
interface Field<T> {
  fallback: T;
  /** `undefined` = nothing that we could have written. */
  read: (stored: unknown) => T | undefined;
}

/** Bounds of what is believed: an item of the sync area holds 8 KB at most. */
const maxDomains = 200;
const longestHost = 253;

const helpHandle: Field<string> = {
  fallback: '',
  read: (stored) =>
    typeof stored === 'string' && /^[A-Za-z0-9_]{0,15}$/.test(stored) ? stored : undefined,
};

const accountType: Field<AccountType | null> = {
  fallback: null,
  read: (stored) => (stored === null ? null : readAccountType(stored)),
};

const severities: Field<Partial<Record<RuleId, Severity | 'off'>>> = {
  fallback: {},
  read: (stored) => (isSeverities(stored) ? { ...stored } : undefined),
};

const guard: Field<'hold' | 'show'> = {
  fallback: 'hold',
  read: (stored) => (stored === 'hold' || stored === 'show' ? stored : undefined),
};

const pausedUntil: Field<number> = {
  fallback: 0,
  read: (stored) => (Number.isSafeInteger(stored) ? (stored as number) : undefined),
};

/** Every setting that has a storage key of its own name. A further one is a further row. */
export const fields = {
  domains: hosts(),
  /** Without the `@`; `''` = not set. */
  helpHandle,
  /** Of accounts without a choice of their own; `null` = never chosen, which counts as business. */
  accountType,
  /** Not ours, but fine to link to. */
  allowedDomains: hosts(),
  hasSite: flag(true),
  severities,
  /** What the guard does with a message that should not go out. */
  guard,
  underlines: flag(true),
  /** Whether F8 goes from the draft to the list. */
  shortcut: flag(true),
  /** Nothing is checked until then: milliseconds since 1970; 0 = not paused. */
  pausedUntil,
  /** Handles (lower case) and domains that were asked about and answered with no. */
  declined: hosts(),
};

/** The account type in a stored value, if there is one. */
export function readAccountType(stored: unknown): AccountType | undefined {
  return stored === 'business' || stored === 'personal' ? stored : undefined;
}

function hosts(): Field<string[]> {
  return { fallback: [], read: (stored) => (isHosts(stored) ? [...stored] : undefined) };
}

function isHosts(stored: unknown): stored is string[] {
  return Array.isArray(stored) && stored.length <= maxDomains && stored.every(isHost);
}

function isHost(item: unknown): boolean {
  return typeof item === 'string' && item !== '' && item.length <= longestHost;
}

function flag(fallback: boolean): Field<boolean> {
  return { fallback, read: (stored) => (typeof stored === 'boolean' ? stored : undefined) };
}

/** Rules that this version does not know are kept: another device may be ahead of us. */
function isSeverities(stored: unknown): stored is Partial<Record<RuleId, Severity | 'off'>> {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    !Array.isArray(stored) &&
    Object.values(stored).every(isSeverity)
  );
}

function isSeverity(value: unknown): boolean {
  return value === 'error' || value === 'warning' || value === 'info' || value === 'off';
}
