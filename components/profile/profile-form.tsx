import { useEffect } from 'preact/hooks';
import { useLate } from '../forms/use-late';
import type { HalfTypedTexts } from '../stored/memory/half-typed';
import { isAccountLocked } from '../stored/settings/policy';
import type { Settings } from '../stored/settings/settings';
import { AccountTypeChoice } from './account-type-choice';
import { BusinessFields } from './business-fields';

interface Props {
  settings: Settings;
  /** Of the tab in front; `null` = none, so that the choice is everybody's default. */
  account: string | null;
  halfTyped: HalfTypedTexts;
}

/** What the extension has to be told of the business. Saves as you go: there is nothing to press. */
export function ProfileForm({ settings, account, halfTyped }: Props) {
  // Only where an account is in front: nobody else waits for it.
  const Switch = useLate(() =>
    import('./own-profile/own-profile-switch').then(({ OwnProfileSwitch }) => OwnProfileSwitch),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: only whose popup it is counts.
  useEffect(() => {
    if (account !== null) Switch.load();
  }, [account]);
  return (
    <>
      <AccountTypeChoice
        key={account}
        account={account}
        settings={settings}
        isLocked={account !== null && isAccountLocked(settings.policy, account)}
      />
      <BusinessFields settings={settings} account={account} halfTyped={halfTyped} />
      {account !== null && Switch.Part.value !== null && (
        <Switch.Part.value settings={settings} account={account} halfTyped={halfTyped} />
      )}
    </>
  );
}
