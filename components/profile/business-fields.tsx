import { type HalfTypedTexts, halfTypedIn, keepsNothing } from '../stored/memory/half-typed';
import type { AccountProfile } from '../stored/settings/account-profiles';
import { ownProfile, saveBusiness } from '../stored/settings/profile-for';
import type { Settings } from '../stored/settings/settings';
import { DomainsField } from './domains-field';
import { HelpHandleField } from './help-handle-field';

interface Props {
  settings: Settings;
  /** Whose: those of all accounts, unless this one has its own. */
  account: string | null;
  /** Left out where nothing closes by itself. */
  halfTyped?: HalfTypedTexts;
  idPrefix?: string;
}

/** The domains and the help handle of an account, or of all that have none of their own. */
export function BusinessFields({ settings, account, halfTyped, idPrefix = '' }: Props) {
  const { locked } = settings.policy;
  const own = ownProfile(settings, account);
  const { domains, helpHandle } = own ?? settings;
  // What was half typed for the one is no answer for the other.
  const key = own === null ? null : account;
  const kept = (field: keyof AccountProfile) =>
    halfTyped ? halfTypedIn(halfTyped, field, key) : keepsNothing;
  return (
    <>
      <DomainsField
        key={`domains ${key}`}
        field="domains"
        idPrefix={idPrefix}
        stored={domains}
        halfTyped={kept('domains')}
        isLocked={locked.has('domains')}
        onSave={(next) => saveBusiness(settings, account, { domains: next })}
      />
      <HelpHandleField
        key={`handle ${key}`}
        idPrefix={idPrefix}
        stored={helpHandle}
        halfTyped={kept('helpHandle')}
        isLocked={locked.has('helpHandle')}
        onSave={(next) => saveBusiness(settings, account, { helpHandle: next })}
      />
    </>
  );
}
