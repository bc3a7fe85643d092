import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { UndoButton } from '../forms/undo-button';
import { useSaved } from '../forms/use-saved';
import { Section } from '../page/section';
import { BusinessFields } from '../profile/business-fields';
import { OwnProfileSwitch } from '../profile/own-profile/own-profile-switch';
import type { AccountProfile } from '../stored/settings/account-profiles';
import type { AccountType } from '../stored/settings/fields';
import { mayHaveOwnProfile } from '../stored/settings/policy';
import { ownProfile } from '../stored/settings/profile-for';
import { accountPrefix } from '../stored/settings/read';
import { saveItems, saveSetting } from '../stored/settings/save';
import type { Settings } from '../stored/settings/settings';
import { notSavedWords } from '../words/not-saved-words';
import { say, Words } from '../words/words';
import { Account, TypeChoice } from './account-row';

/** What a removed account had of its own, to be put back by Undo. */
interface Removal {
  handle: string;
  type: AccountType | null;
  profile: AccountProfile | null;
}

/** The default account type, and every account with a type or a profile of its own. */
export function AccountsSection({ settings }: { settings: Settings }) {
  const byDefault = useSaved<AccountType | null>(settings.accountType);
  const { accountTypes, accountProfiles } = settings;
  /** Accounts that just gave up their own profile: they stay in the list for Undo. */
  const { current: kept } = useRef(new Set<string>());
  const accounts = [
    ...new Set([...accountTypes.keys(), ...Object.keys(accountProfiles), ...kept]),
  ].toSorted();
  const removed = useSignal<Removal | null>(null);
  /** The message id of why the last change was not saved. */
  const failure = useSignal<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const attempt = (account: Removal, isBack: boolean) => {
    const { handle, type, profile } = account;
    const others = Object.entries(accountProfiles).filter(([each]) => each !== handle);
    const own = isBack ? [[handle, profile] as const] : [];
    saveItems({
      ...(type !== null && { [accountPrefix + handle]: isBack ? type : undefined }),
      ...(profile !== null && { accountProfiles: Object.fromEntries([...others, ...own]) }),
    }).then(
      () => {
        // The Undo button is gone after this, so the focus moves to the list.
        if (isBack) list.current?.querySelector('input')?.focus();
        removed.value = isBack ? null : account;
        failure.value = null;
      },
      (error: unknown) => {
        failure.value = notSavedWords(error);
      },
    );
  };
  const remove = (handle: string) => {
    kept.delete(handle);
    const type = accountTypes.get(handle) ?? null;
    const profile = Object.entries(accountProfiles).find(([each]) => each === handle)?.[1] ?? null;
    attempt({ handle, type, profile }, false);
  };
  const removal = removed.value;
  return (
    <Section id="accounts" title="options_accounts" note={byDefault.note}>
      <p class="intro">
        <Words id="options_accounts_intro" />
      </p>
      <ul class="accounts" ref={list}>
        <li>
          <TypeChoice
            name="options_account_default"
            label={say('options_account_default')}
            current={byDefault.current}
            onChoose={(type) => byDefault.save(type, saveSetting('accountType', type))}
          >
            {byDefault.current === null && (
              <p class="hint">
                <Words id="popup_business_hint" />
              </p>
            )}
          </TypeChoice>
        </li>
        {accounts.map((handle) => (
          <li key={handle}>
            <Account
              handle={handle}
              type={accountTypes.get(handle) ?? null}
              policy={settings.policy}
              onRemove={() => remove(handle)}
            />
            <div class="own-business">
              <OwnProfileSwitch
                settings={settings}
                account={handle}
                onGiveUp={() => kept.add(handle)}
              />
              {mayHaveOwnProfile(settings.policy) && ownProfile(settings, handle) && (
                <BusinessFields settings={settings} account={handle} idPrefix={`${handle}-`} />
              )}
            </div>
          </li>
        ))}
      </ul>
      <p class="feedback" role="status">
        {failure.value !== null && (
          <span class="problem">
            <Words id={failure.value} />
          </span>
        )}
        {removal && (
          <>
            <Words id="options_account_removed" data={{ handle: `@${removal.handle}` }} />
            <UndoButton key={removal.handle} onUndo={() => attempt(removal, true)} />
          </>
        )}
      </p>
    </Section>
  );
}
