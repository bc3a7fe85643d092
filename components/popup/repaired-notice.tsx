import { browser } from 'wxt/browser';
import { forgetSettings } from '../settings';
import { say, Words } from '../words';

const names: Record<string, Parameters<typeof say>[0]> = {
  domains: 'popup_domains',
  helpHandle: 'popup_handle',
  accountType: 'popup_account_default',
};

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
  return account === undefined ? say(names[key] ?? 'popup_other_settings') : `@${account}`;
}
