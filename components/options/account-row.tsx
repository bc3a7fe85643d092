import type { ComponentChildren } from 'preact';
import { LockedNote } from '../forms/locked-field';
import { Radios } from '../forms/radios';
import { RemoveButton } from '../forms/remove-button';
import { useSaved } from '../forms/use-saved';
import { type AccountType, accountTypes } from '../stored/settings/fields';
import { isAccountLocked, type Policy } from '../stored/settings/policy';
import { saveAccountType } from '../stored/settings/save';
import { say } from '../words/words';

interface AccountProps {
  handle: string;
  /** `null` = not chosen: the default applies. */
  type: AccountType | null;
  policy: Policy;
  onRemove: () => void;
}

/** The type of one account, and a button that removes the account from the list. */
export function Account({ handle, type, policy, onRemove }: AccountProps) {
  const { current, note, save } = useSaved(type);
  const isLocked = isAccountLocked(policy, handle);
  return (
    <>
      <TypeChoice
        name={`account-${handle}`}
        label={`@${handle}`}
        current={current}
        isLocked={isLocked}
        onChoose={(next) => save(next, saveAccountType(handle, next))}
      />
      {isLocked && <LockedNote />}
      {!policy.accounts.has(handle) && (
        <RemoveButton label={say('popup_remove', { domain: `@${handle}` })} onRemove={onRemove} />
      )}
      {note}
    </>
  );
}

interface TypeChoiceProps {
  name: string;
  label: string;
  current: AccountType | null;
  isLocked?: boolean;
  onChoose: (type: AccountType) => void;
  /** Shown after the choices. */
  children?: ComponentChildren;
}

/** Business or personal, on one line. */
export function TypeChoice({ label, isLocked, children, ...choice }: TypeChoiceProps) {
  return (
    <fieldset class="inline-choices" disabled={isLocked}>
      <legend>
        <bdi>{label}</bdi>
      </legend>
      <Radios {...choice} options={accountTypes} label={(type) => `popup_${type}`} />
      {children}
    </fieldset>
  );
}
