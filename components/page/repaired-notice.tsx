import { browser } from 'wxt/browser';
import { forgetSettings } from '../stored/settings/save';
import type { FollowedSettings } from '../stored/settings/settings';
import { say, Words } from '../words/words';
import { fieldNames } from './field-names';

/** Says which stored values were not to be believed, and which of the organisation's. */
export function RepairedNotice({ followed }: { followed: FollowedSettings }) {
  const keys = followed.repaired.value;
  const unread = followed.unreadPolicy.value;
  return (
    <>
      {keys.length > 0 && (
        <div class="notice" role="alert">
          <p>
            <Words id="popup_repaired" data={{ fields: listed(new Set(keys.map(nameOf))) }} />
          </p>
          <button type="button" class="way-out" onClick={() => void forgetSettings([...keys])}>
            <Words id="popup_repaired_ok" />
          </button>
        </div>
      )}
      {unread.length > 0 && (
        <p class="notice" role="alert">
          <Words id="policy_unread" data={{ fields: listed(unread.map(inPolicy)) }} />
        </p>
      )}
    </>
  );
}

function listed(names: Iterable<string>): string {
  return new Intl.ListFormat(browser.i18n.getUILanguage()).format(names);
}

/** What is no field of ours is named as the administrator wrote it. */
function inPolicy(key: string): string {
  return isField(key) || key.startsWith('account_') ? nameOf(key) : key;
}

function nameOf(key: string): string {
  const account = /^account_(.+)$/.exec(key)?.[1];
  return account === undefined
    ? say(isField(key) ? fieldNames[key] : 'popup_other_settings')
    : `@${account}`;
}

function isField(key: string): key is keyof typeof fieldNames {
  return Object.hasOwn(fieldNames, key);
}
