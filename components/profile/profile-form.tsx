import { useLate } from '../forms/use-late';
import type { HalfTypedTexts } from '../stored/memory/half-typed';
import { isAccountLocked } from '../stored/settings/policy';
import type { Settings } from '../stored/settings/settings';
import { AccountTypeChoice } from './account-type-choice';
import { BusinessFields } from './business-fields';

interface Props {
  settings: Settings;
  /** The account of the tab in front; `null` = none, and the account type is then the default. */
  account: string | null;
  halfTyped: HalfTypedTexts;
  /** Shows what can be pasted into the fields. */
  hasExamples?: boolean;
}

/** Account type, domains and help handle. Each is saved as soon as it is entered. */
export function ProfileForm({ settings, account, halfTyped, hasExamples = false }: Props) {
  const { loaded } = useLate(() => import('./own-profile/own-profile-switch'), account !== null);
  return (
    <>
      <AccountTypeChoice
        key={account}
        account={account}
        settings={settings}
        isLocked={account !== null && isAccountLocked(settings.policy, account)}
        isFirst={hasExamples}
      />
      <BusinessFields
        settings={settings}
        account={account}
        halfTyped={halfTyped}
        hasExamples={hasExamples}
      />
      {account !== null && loaded.value && (
        <loaded.value.OwnProfileSwitch
          settings={settings}
          account={account}
          halfTyped={halfTyped}
        />
      )}
    </>
  );
}
