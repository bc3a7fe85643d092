import type { Account, Profile } from '../../../rules';
import type { AccountProfile } from './account-profiles';
import { storedHost } from './readers';
import { saveAccountProfile, saveItems } from './save';
import type { Settings } from './settings';

/**
 * The own domains and help handle of an account; `null` = it has the shared ones. A field that the
 * organization's policy locks is the same for every account.
 */
export function ownProfile(settings: Settings, account: string | null): AccountProfile | null {
  const { accountProfiles, policy } = settings;
  const handle = account?.toLowerCase() ?? '';
  const own = Object.hasOwn(accountProfiles, handle) && accountProfiles[handle];
  if (!own) return null;
  return {
    domains: (policy.locked.has('domains') ? settings : own).domains,
    helpHandle: (policy.locked.has('helpHandle') ? settings : own).helpHandle,
  };
}

/** The profile that `lint` gets when `account` writes; `null` = unknown. */
export function profileFor(settings: Settings, account: string | null) {
  const { accountTypes, accountType } = settings;
  const type = account === null ? undefined : accountTypes.get(account.toLowerCase());
  const { domains, helpHandle } = ownProfile(settings, account) ?? settings;
  return {
    accountType: type ?? accountType ?? 'business',
    domains,
    helpHandle,
    allowedDomains: settings.allowedDomains,
    // An account with its own domains gets only the pages on them: others belong to other clients.
    usefulPages:
      domains === settings.domains
        ? settings.usefulPages
        : settings.usefulPages.filter(({ url }) =>
            domains.some((domain) => `.${storedHost(url)}`.endsWith(`.${domain}`)),
          ),
    // A domain added later, or by the policy, overrides an earlier "no website".
    hasSite: settings.hasSite || domains.length > 0,
    ownDetails: settings.ownDetails,
    avoidedWords: settings.avoidedWords,
    myName: settings.myName,
    severities: settings.severities,
    maxLength: settings.maxLength,
    dailyLimit: settings.dailyLimit,
  } satisfies Profile;
}

/** What `lint` gets to know about the account that writes; `null` = unknown. */
export function accountFor(settings: Settings, account: string | null): Account {
  if (account === null) return {};
  const { accountTypes, accountType, accountProfiles } = settings;
  const own = account.toLowerCase();
  const others = new Set([...accountTypes.keys(), ...Object.keys(accountProfiles)]);
  others.delete(own);
  const businesses = [...others].filter(
    (handle) => (accountTypes.get(handle) ?? accountType) !== 'personal',
  );
  const businessOf = (handle: string) => {
    const { domains, helpHandle } = ownProfile(settings, handle) ?? settings;
    return { handle, domains, helpHandle };
  };
  return {
    handle: account,
    isUnseen: accountTypes.size > 0 && !accountTypes.has(own),
    hasOwnProfile: ownProfile(settings, account) !== null,
    // The entry without a handle stands for the shared domains and help handle.
    businesses: [...businesses, ''].map(businessOf),
  };
}

/** Saves domains or help handle in the account's own profile, or in the shared one. */
export function saveBusiness(
  settings: Settings,
  account: string | null,
  change: Partial<AccountProfile>,
): Promise<void> {
  return account === null || ownProfile(settings, account) === null
    ? saveItems(change)
    : saveAccountProfile(account, change);
}
