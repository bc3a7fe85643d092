import { ignoreRepeats } from '../forms/ignore-repeats';
import { LockedNote } from '../forms/locked-field';
import { RemoveButton } from '../forms/remove-button';
import { useSaved } from '../forms/use-saved';
import type { AccountType } from '../stored/settings/fields';
import { isAccountLocked, type Policy } from '../stored/settings/policy';
import { saveAccountType } from '../stored/settings/save';
import { say, Words } from '../words/words';

const types: readonly AccountType[] = ['business', 'personal'];

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
  /** What counts where nobody has said, if that is to be told. */
  meanwhile?: AccountType;
  isLocked?: boolean;
  onChoose: (type: AccountType) => void;
}

/** Business or personal, on one line. */
export function TypeChoice(props: TypeChoiceProps) {
  const { name, label, current, meanwhile, isLocked = false, onChoose } = props;
  return (
    <fieldset class="inline-choices" disabled={isLocked}>
      <legend>
        <bdi>{label}</bdi>
      </legend>
      {types.map((type) => (
        <label key={type} class="choice small">
          <input
            type="radio"
            name={name}
            checked={type === current}
            onChange={() => onChoose(type)}
            onKeyDown={ignoreRepeats}
          />
          <Words id={`popup_${type}`} />
        </label>
      ))}
      {current === null && meanwhile && (
        <p class="hint">
          <Words id={`popup_${meanwhile}_hint`} />
        </p>
      )}
    </fieldset>
  );
}
