import { ownProfile, saveBusiness } from '../profile-for';
import type { Settings } from '../settings';
import { DomainsField } from './domains-field';
import type { HalfTyped } from './half-typed';
import { HelpHandleField } from './help-handle-field';

interface Props {
  settings: Settings;
  /** Whose: those of all accounts, unless this one has its own. */
  account: string | null;
  halfTyped: HalfTyped;
  idPrefix?: string;
}

/** The domains and the help handle of an account, or of all that have none of their own. */
export function BusinessFields({ settings, account, halfTyped, idPrefix = '' }: Props) {
  const { locked } = settings.policy;
  const own = ownProfile(settings, account);
  const { domains, helpHandle } = own ?? settings;
  // What was half typed for the one is no answer for the other.
  const key = own === null ? '' : account;
  return (
    <>
      <DomainsField
        key={`domains ${key}`}
        field="domains"
        idPrefix={idPrefix}
        stored={domains}
        halfTyped={halfTyped.domains}
        isLocked={locked.has('domains')}
        onSave={(next) => saveBusiness(settings, account, { domains: next })}
      />
      <HelpHandleField
        key={`handle ${key}`}
        idPrefix={idPrefix}
        stored={helpHandle}
        halfTyped={halfTyped.helpHandle}
        isLocked={locked.has('helpHandle')}
        onSave={(next) => saveBusiness(settings, account, { helpHandle: next })}
      />
    </>
  );
}
