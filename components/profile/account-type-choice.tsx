import { LockedNote } from '../forms/locked-field';
import { Radios } from '../forms/radios';
import { useSaved } from '../forms/use-saved';
import { type AccountType, accountTypes } from '../stored/settings/fields';
import { profileFor } from '../stored/settings/profile-for';
import { saveAccountType, saveSetting } from '../stored/settings/save';
import type { Settings } from '../stored/settings/settings';
import { Words } from '../words/words';

interface Props {
  /** The account whose type it is; `null` = the default for all accounts. */
  account: string | null;
  settings: Settings;
  /** Locked by the organization's policy. */
  isLocked: boolean;
  /** It is asked for the first time: the choice is for accounts that are not in sight yet. */
  isFirst?: boolean;
}

/** Business or personal. Until one is chosen, the hint says which applies. */
export function AccountTypeChoice({ account, settings, isLocked, isFirst }: Props) {
  const { current, note, save } = useSaved(
    account === null ? settings.accountType : settings.accountTypes.get(account.toLowerCase()),
  );
  const choose = (type: AccountType) => {
    save(
      type,
      account === null ? saveSetting('accountType', type) : saveAccountType(account, type),
    );
  };
  return (
    <fieldset class="field" disabled={isLocked}>
      <legend class="label">
        {account === null ? (
          <Words
            id={
              settings.accountTypes.size > 0 ? 'options_account_default' : 'popup_account_default'
            }
          />
        ) : (
          <Words id="popup_account" data={{ handle: `@${account}` }} />
        )}
      </legend>
      {note}
      <div class="choices">
        <Radios
          name="account-type"
          options={accountTypes}
          current={current}
          label={(type) => `popup_${type}`}
          onChoose={choose}
        />
      </div>
      <p class="hint">
        <Words id={`popup_${current ?? profileFor(settings, account).accountType}_hint`} />{' '}
        {account === null && isFirst && <Words id="popup_account_asked_on_x" />}
        {isLocked && <LockedNote />}
      </p>
    </fieldset>
  );
}
