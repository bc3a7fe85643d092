import type { Account, Profile } from '../../../rules';
import type { AccountProfile } from './account-profiles';
import { hostOf } from './readers';
import { saveAccountProfile, saveItems } from './save';
import type { Settings } from './settings';

/**
 * The sites and help handle of an account that has its own; `null` = it has those of all others. Of
 * the two, what the organisation has locked holds for every account.
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

/** What `lint` is told of the business when `account` writes; `null` = nobody knows who writes. */
export function profileFor(settings: Settings, account: string | null) {
  const { accountTypes, accountType } = settings;
  const type = account === null ? undefined : accountTypes.get(account.toLowerCase());
  const { domains, helpHandle } = ownProfile(settings, account) ?? settings;
  return {
    accountType: type ?? accountType ?? 'business',
    domains,
    helpHandle,
    allowedDomains: settings.allowedDomains,
    // What is no account's own is for all; another client's pages are for nobody else.
    usefulPages:
      domains === settings.domains
        ? settings.usefulPages
        : settings.usefulPages.filter(({ url }) =>
            domains.some((domain) => `.${hostOf(url)}`.endsWith(`.${domain}`)),
          ),
    // A site that was named since, or by the organisation, is the newer answer.
    hasSite: settings.hasSite || domains.length > 0,
    severities: settings.severities,
    maxLength: settings.maxLength,
    dailyLimit: settings.dailyLimit,
  } satisfies Profile;
}

/** What `lint` is told of the account that writes; `null` = nobody knows who writes. */
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
    // The last one stands for domains and a help handle that no other account is known to use.
    businesses: [...businesses, ''].map(businessOf),
  };
}

/** Saves domains or help handle where an account has them: in its own profile, or for all others. */
export function saveBusiness(
  settings: Settings,
  account: string | null,
  change: Partial<AccountProfile>,
): Promise<void> {
  return account === null || ownProfile(settings, account) === null
    ? saveItems(change)
    : saveAccountProfile(account, change);
}
