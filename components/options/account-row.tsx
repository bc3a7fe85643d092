import { isAccountLocked, type Policy } from '../policy';
import { ignoreRepeats } from '../profile/ignore-repeats';
import { LockedNote } from '../profile/locked-field';
import { RemoveButton } from '../profile/remove-button';
import { useSaved } from '../profile/use-saved';
import { saveAccountType } from '../save-settings';
import type { AccountType } from '../settings-fields';
import { say, Words } from '../words';

const types: readonly AccountType[] = ['business', 'personal'];

interface AccountProps {
  handle: string;
  /** `null` = nobody has said. */
  type: AccountType | null;
  /** What counts as long as nobody has. */
  meanwhile: AccountType;
  policy: Policy;
  onRemove: () => void;
}

/** What one account is, and the way to forget it. */
export function Account({ handle, type, meanwhile, policy, onRemove }: AccountProps) {
  const { current, note, save } = useSaved(type);
  const isLocked = isAccountLocked(policy, handle);
  return (
    <>
      <TypeChoice
        name={`account-${handle}`}
        label={`@${handle}`}
        current={current}
        meanwhile={meanwhile}
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
  meanwhile: AccountType;
  isLocked?: boolean;
  onChoose: (type: AccountType) => void;
}

/** Business or personal, on one line; what counts meanwhile, where nobody has said. */
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
      {current === null && (
        <p class="hint">
          <Words id={`popup_${meanwhile}_hint`} />
        </p>
      )}
    </fieldset>
  );
}
