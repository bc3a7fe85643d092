import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { UndoButton } from '../../forms/undo-button';
import { useSaved } from '../../forms/use-saved';
import { type HalfTypedTexts, halfTypedIn } from '../../stored/memory/half-typed';
import type { AccountProfile } from '../../stored/settings/account-profiles';
import { mayHaveOwnProfile } from '../../stored/settings/policy';
import { ownProfile } from '../../stored/settings/profile-for';
import { saveAccountProfile } from '../../stored/settings/save';
import type { Settings } from '../../stored/settings/settings';
import { Words } from '../../words/words';

interface Props {
  settings: Settings;
  account: string;
  /** Texts kept when the popup closes; left out on pages that stay open. */
  halfTyped?: HalfTypedTexts;
  onGiveUp?: () => void;
}

/** Whether an account has its own profile, which starts as a copy of the shared one. */
export function OwnProfileSwitch({ settings, account, halfTyped = {}, onGiveUp }: Props) {
  const own = ownProfile(settings, account);
  const { current, note, save } = useSaved(own !== null);
  /** The own profile that the last click gave up, until the next action. */
  const givenUp = useSignal<AccountProfile | null>(null);
  const box = useRef<HTMLInputElement>(null);
  if (!mayHaveOwnProfile(settings.policy)) return null;

  const give = (profile: AccountProfile | null) => {
    if (profile === null) onGiveUp?.();
    // The stored profile, not the one in force: the policy may stop locking its fields.
    givenUp.value =
      profile === null && own !== null
        ? (settings.accountProfiles[account.toLowerCase()] ?? null)
        : null;
    save(profile !== null, saveAccountProfile(account, profile));
  };
  /** Copies the shared values to the account, and moves half-typed texts to its fields. */
  const begin = () => {
    for (const field of ['domains', 'helpHandle'] as const) {
      const { text, keep } = halfTypedIn(halfTyped, field, null);
      if (text === '') continue;
      halfTypedIn(halfTyped, field, account).keep(text);
      keep('');
    }
    give({ domains: settings.domains, helpHandle: settings.helpHandle });
  };
  const undo = () => {
    give(givenUp.value);
    box.current?.focus();
  };
  return (
    <div class="own-profile">
      <label class="tick">
        <input
          ref={box}
          type="checkbox"
          checked={current}
          onChange={() => (current ? give(null) : begin())}
        />
        <span>
          <Words id="popup_only_account" data={{ handle: `@${account}` }} />
        </span>
      </label>
      {note}
      {givenUp.value !== null && <UndoButton isAside onUndo={undo} />}
    </div>
  );
}
