import { useSignal } from '@preact/signals';
import { isAccountLocked, mayHaveOwnProfile, type Policy } from '../policy';
import { BusinessFields } from '../profile/business-fields';
import { ignoreRepeats } from '../profile/ignore-repeats';
import { LockedNote } from '../profile/locked-field';
import { OwnProfileSwitch } from '../profile/own-profile-switch';
import { RemoveButton } from '../profile/remove-button';
import { UndoButton } from '../profile/undo-button';
import { useSaved } from '../profile/use-saved';
import { ownProfile } from '../profile-for';
import { type Settings, saveAccountType, saveChange, saveSetting } from '../settings';
import type { AccountType } from '../settings-fields';
import { say, Words } from '../words';
import { Section } from './section';

const types: readonly AccountType[] = ['business', 'personal'];
const nothingTyped = { domains: '', helpHandle: '' };

/** Which accounts are for business: the default, and each account that has a choice of its own. */
export function AccountsSection({ settings }: { settings: Settings }) {
  const byDefault = useSaved<AccountType>(settings.accountType ?? 'business');
  const accounts = [...settings.accountTypes].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const removed = useSignal<{ handle: string; type: AccountType } | null>(null);
  const hasFailed = useSignal(false);
  const attempt = (saving: Promise<void>, done: typeof removed.value) => {
    saving.then(
      () => {
        removed.value = done;
        hasFailed.value = false;
      },
      () => {
        hasFailed.value = true;
      },
    );
  };
  return (
    <Section id="accounts" title="options_accounts" note={byDefault.note}>
      <p class="intro">
        <Words id="options_accounts_intro" />
      </p>
      <ul class="accounts">
        <li>
          <TypeChoice
            name="options_account_default"
            label={say('options_account_default')}
            current={byDefault.current}
            onChoose={(type) => byDefault.save(type, saveSetting('accountType', type))}
          />
        </li>
        {accounts.map(([handle, type]) => (
          <li key={handle}>
            <Account
              handle={handle}
              type={type}
              policy={settings.policy}
              onRemove={() => attempt(saveChange(oneAccount(handle, null)), { handle, type })}
            />
            <div class="own-business">
              <OwnProfileSwitch settings={settings} account={handle} />
              {mayHaveOwnProfile(settings.policy) && ownProfile(settings, handle) && (
                <BusinessFields
                  settings={settings}
                  account={handle}
                  halfTyped={nothingTyped}
                  idPrefix={`${handle}-`}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      <p class="feedback" role="status">
        {hasFailed.value && (
          <span class="problem">
            <Words id="popup_not_saved" />
          </span>
        )}
        {removed.value && <Removed {...removed.value} onUndo={undo} />}
      </p>
    </Section>
  );

  function undo(handle: string, type: AccountType) {
    attempt(saveChange(oneAccount(handle, type)), null);
  }
}

function oneAccount(handle: string, type: AccountType | null) {
  return { fields: {}, accounts: new Map([[handle, type]]) };
}

interface RemovedProps {
  handle: string;
  type: AccountType;
  onUndo: (handle: string, type: AccountType) => void;
}

function Removed({ handle, type, onUndo }: RemovedProps) {
  return (
    <>
      <Words id="options_account_removed" data={{ handle: `@${handle}` }} />
      <UndoButton onUndo={() => onUndo(handle, type)} />
    </>
  );
}

interface AccountProps {
  handle: string;
  type: AccountType;
  policy: Policy;
  onRemove: () => void;
}

function Account({ handle, type, policy, onRemove }: AccountProps) {
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
  current: AccountType;
  isLocked?: boolean;
  onChoose: (type: AccountType) => void;
}

function TypeChoice({ name, label, current, isLocked = false, onChoose }: TypeChoiceProps) {
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
    </fieldset>
  );
}
