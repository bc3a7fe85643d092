import { isAccountLocked } from '../policy';
import { profileFor } from '../profile-for';
import type { Settings } from '../settings';
import { AccountTypeChoice } from './account-type-choice';
import { BusinessFields } from './business-fields';
import type { HalfTyped } from './half-typed';
import { OwnProfileSwitch } from './own-profile-switch';

interface Props {
  settings: Settings;
  /** Of the tab in front; `null` = none, so that the choice is everybody's default. */
  account: string | null;
  halfTyped: HalfTyped;
}

/** What the extension has to be told of the business. Saves as you go: there is nothing to press. */
export function ProfileForm({ settings, account, halfTyped }: Props) {
  return (
    <>
      <AccountTypeChoice
        key={account}
        account={account}
        stored={profileFor(settings, account).accountType}
        isLocked={account !== null && isAccountLocked(settings.policy, account)}
      />
      <BusinessFields settings={settings} account={account} halfTyped={halfTyped} />
      {account !== null && <OwnProfileSwitch settings={settings} account={account} />}
    </>
  );
}
