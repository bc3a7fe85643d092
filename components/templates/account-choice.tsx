import type { Settings } from '../stored/settings/settings';
import { say, Words } from '../words/words';

interface Props {
  settings: Settings;
  /** A handle in lower case; `''` = every account. */
  account: string;
  onChoose: (account: string) => void;
}

/** The account that a template is for. Nothing to choose where no account is known. */
export function AccountChoice({ settings, account, onChoose }: Props) {
  const { accountTypes, accountProfiles } = settings;
  const known = new Set([...accountTypes.keys(), ...Object.keys(accountProfiles), account]);
  const handles = [...known].filter((handle) => handle !== '').toSorted();
  if (handles.length === 0) return null;
  return (
    <p class="field-line">
      <label for="template-account">
        <Words id="template_account" />
      </label>
      <select
        id="template-account"
        value={account}
        onChange={({ currentTarget: { value } }) => onChoose(value)}
      >
        <option value="">{say('template_account_every')}</option>
        {handles.map((handle) => (
          <option key={handle} value={handle}>
            @{handle}
          </option>
        ))}
      </select>
    </p>
  );
}
