import { browser } from 'wxt/browser';
import { fieldNames } from '../field-names';
import { forgetSettings } from '../settings';
import { say, Words } from '../words';

/** Says which stored values were not to be believed. `keys` are those of storage. */
export function RepairedNotice({ keys }: { keys: readonly string[] }) {
  if (keys.length === 0) return null;
  const fields = new Set(keys.map(nameOf));
  const list = new Intl.ListFormat(browser.i18n.getUILanguage()).format(fields);
  return (
    <div class="notice" role="alert">
      <p>
        <Words id="popup_repaired" data={{ fields: list }} />
      </p>
      <button type="button" class="way-out" onClick={() => void forgetSettings([...keys])}>
        <Words id="popup_repaired_ok" />
      </button>
    </div>
  );
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
