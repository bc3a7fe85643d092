import { useSignal } from '@preact/signals';
import { avoidedPrefix } from '../stored/settings/avoided-words';
import { accountPrefix } from '../stored/settings/read';
import { forgetSettings } from '../stored/settings/save';
import type { FollowedSettings } from '../stored/settings/settings';
import { templatePrefix } from '../stored/settings/templates';
import { notSavedWords } from '../words/not-saved-words';
import { say, sayList, Words } from '../words/words';
import { fieldWords } from './field-words';

/** Names the stored settings and the policy values that could not be read and are ignored. */
export function RepairedNotice({ followed }: { followed: FollowedSettings }) {
  const keys = followed.repaired.value;
  const unread = followed.unreadPolicy.value;
  return (
    <>
      {keys.length > 0 && <Repaired keys={keys} />}
      {unread.length > 0 && (
        <p class="notice" role="alert">
          <Words
            id="policy_unread"
            data={{ fields: sayList(unread.map(inPolicy), 'conjunction') }}
          />
        </p>
      )}
    </>
  );
}

function Repaired({ keys }: { keys: readonly string[] }) {
  /** The message id of why they are still stored. */
  const failure = useSignal<string | null>(null);
  const forget = () => {
    forgetSettings([...keys]).catch((error: unknown) => {
      failure.value = notSavedWords(error);
    });
  };
  return (
    <div class="notice" role="alert">
      <p>
        <Words
          id="popup_repaired"
          data={{ fields: sayList(new Set(keys.map(fieldNameOf)), 'conjunction') }}
        />
      </p>
      <button type="button" class="secondary" onClick={forget}>
        <Words id="popup_repaired_ok" />
      </button>
      {failure.value !== null && (
        <p class="problem">
          <Words id={failure.value} />
        </p>
      )}
    </div>
  );
}

/** A policy key that is not one of our settings is shown as the administrator wrote it. */
function inPolicy(key: string): string {
  return isField(key.split(': ')[0] ?? '') || key.startsWith(accountPrefix)
    ? fieldNameOf(key)
    : key;
}

function fieldNameOf(key: string): string {
  const [field = '', ...entries] = key.split(': ');
  if (entries.length > 0 && isField(field)) return `${fieldNameOf(field)} (${entries.join(': ')})`;
  if (key.startsWith(accountPrefix)) return `@${key.slice(accountPrefix.length)}`;
  if (key.startsWith(templatePrefix)) return say('templates');
  if (key.startsWith(avoidedPrefix)) return say('options_avoided');
  return say(isField(key) ? fieldWords[key].name : 'popup_other_settings');
}

function isField(key: string): key is keyof typeof fieldWords {
  return Object.hasOwn(fieldWords, key);
}
