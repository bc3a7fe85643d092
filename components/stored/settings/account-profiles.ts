import { aHandle, hosts, type Reader } from './readers';

/** The profile of an account that belongs to another business than the rest, as at an agency. */
export interface AccountProfile {
  domains: string[];
  /** Without the `@`; `''` = none. */
  helpHandle: string;
}

/** The setting of all such profiles, by handle in lower case. */
export const accountProfiles: Reader<Readonly<Record<string, AccountProfile>>> = {
  fallback: {},
  read(stored) {
    if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
    const entries = Object.entries(stored).map(
      ([handle, profile]) => [handle, readAccountProfile(profile)] as const,
    );
    // Storage drops an entry of that name.
    const isNamed = (handle: string) => isAccount(handle) && handle !== '__proto__';
    return entries.every(([handle, profile]) => isNamed(handle) && profile !== undefined)
      ? Object.fromEntries(entries as [string, AccountProfile][])
      : undefined;
  },
};

/** Whether a text is a handle as it is stored: in lower case, without `@`. */
export function isAccount(handle: string): boolean {
  return /^[a-z0-9_]{1,15}$/.test(handle);
}

function readAccountProfile(stored: unknown): AccountProfile | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  if (!('domains' in stored && 'helpHandle' in stored)) return undefined;
  const domains = hosts().read(stored.domains);
  const handle = aHandle.read(stored.helpHandle);
  return domains && handle !== undefined ? { domains, helpHandle: handle } : undefined;
}
