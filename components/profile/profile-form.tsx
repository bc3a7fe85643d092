import { isAccountLocked } from '../policy';
import { profileFor, type Settings } from '../settings';
import { AccountTypeChoice } from './account-type-choice';
import { DomainsField } from './domains-field';
import type { HalfTyped } from './half-typed';
import { HelpHandleField } from './help-handle-field';

interface Props {
  settings: Settings;
  /** Of the tab in front; `null` = none, so that the choice is everybody's default. */
  account: string | null;
  halfTyped: HalfTyped;
}

/** What the extension has to be told of the business. Saves as you go: there is nothing to press. */
export function ProfileForm({ settings, account, halfTyped }: Props) {
  const { policy } = settings;
  return (
    <>
      <AccountTypeChoice
        key={account}
        account={account}
        stored={profileFor(settings, account).accountType ?? 'business'}
        isLocked={account !== null && isAccountLocked(policy, account)}
      />
      <DomainsField
        field="domains"
        stored={settings.domains}
        halfTyped={halfTyped.domains}
        isLocked={policy.locked.has('domains')}
      />
      <HelpHandleField
        stored={settings.helpHandle}
        halfTyped={halfTyped.helpHandle}
        isLocked={policy.locked.has('helpHandle')}
      />
    </>
  );
}
