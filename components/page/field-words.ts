import type { AccountProfile } from '../stored/settings/account-profiles';
import type { StoredWord } from '../stored/settings/avoided-words';
import type { AccountType, UsefulPage } from '../stored/settings/fields';
import type { Fields } from '../stored/settings/settings';
import type { Shortcut } from '../stored/settings/shortcut';
import { languageName } from '../words/message-language';
import { levelName, ruleTitle } from '../words/rule-words';
import { say, sayList, sayNumber } from '../words/words';

/** How a setting is shown to people. */
interface FieldWords<T> {
  /** The message id of its name. */
  name: string;
  /** Its value in words. */
  value: (value: T) => string;
}

/** How each setting is shown: its name and its value in words. */
export const fieldWords: { readonly [Name in keyof Fields]: FieldWords<Fields[Name]> } = {
  domains: { name: 'popup_domains', value: listWords },
  helpHandle: { name: 'popup_handle', value: handleWords },
  accountType: { name: 'popup_account_default', value: accountTypeWords },
  accountProfiles: {
    name: 'options_account_profiles',
    value: (profiles) => listWords(Object.entries(profiles).map(profileWords)),
  },
  allowedDomains: { name: 'options_allowed', value: listWords },
  usefulPages: { name: 'options_pages', value: (pages) => listWords(pages.map(pageWords)) },
  ownDetails: { name: 'options_details', value: listWords },
  language: { name: 'options_language', value: languageWords },
  avoidedWords: {
    name: 'options_avoided',
    value: (words) => listWords(words.map(avoidedWordWords)),
  },
  hasSite: { name: 'backup_has_site', value: flagWords },
  severities: {
    name: 'options_rules',
    value: (levels) =>
      listWords(
        Object.entries(levels).map(([rule, level]) =>
          say('backup_level', { rule: ruleTitle(rule), level: levelName(level) }),
        ),
      ),
  },
  maxLength: { name: 'options_maxLength', value: sayNumber },
  dailyLimit: { name: 'options_dailyLimit', value: sayNumber },
  guard: { name: 'options_guard', value: (mode) => say(`options_guard_${mode}`) },
  underlines: { name: 'options_underlines', value: flagWords },
  shortcut: { name: 'options_shortcut', value: shortcutWords },
  myName: { name: 'options_my_name', value: (name) => name || say('backup_nothing') },
  remember: { name: 'options_remember', value: flagWords },
  pausedUntil: {
    name: 'backup_pause',
    value: (time) => (time === 0 ? say('options_off') : say('panel_paused', { time })),
  },
};

/** The value of a setting in words. */
export function valueWords<Name extends keyof Fields>(name: Name, value: Fields[Name]): string {
  return fieldWords[name].value(value);
}

/** An account's type in words; `null` = none has been chosen. */
export function accountTypeWords(type: AccountType | null): string {
  return type === null ? say('backup_nothing') : say(`popup_${type}`);
}

/** A page by its title and address. */
export function pageWords({ title, url }: UsefulPage): string {
  return title === '' ? url : `${title} (${url})`;
}

/** A language by its own name; `''` = the interface's. */
export function languageWords(tag: string): string {
  return tag === '' ? say('options_language_browser') : languageName(tag);
}

/** A word to avoid with its replacement, and its level where that is not the usual one. */
export function avoidedWordWords({ words, instead, level }: StoredWord): string {
  const change = instead === '' ? words : `${words} → ${instead}`;
  return level === 'warning' ? change : `${change} (${levelName(level)})`;
}

/** A list as one phrase; "nothing" when it is empty. */
export function listWords(items: readonly string[]): string {
  return items.length === 0 ? say('backup_nothing') : sayList(items, 'unit');
}

/** A key that opens the list, as its cap says; "Off" for none. */
export function shortcutWords(key: Shortcut): string {
  return key === 'none' ? say('options_off') : key;
}

function flagWords(isOn: boolean): string {
  return say(isOn ? 'backup_on' : 'options_off');
}

function handleWords(handle: string): string {
  return handle === '' ? say('backup_nothing') : `@${handle}`;
}

function profileWords([account, { domains, helpHandle }]: [string, AccountProfile]): string {
  return `@${account}: ${listWords(helpHandle === '' ? domains : [...domains, `@${helpHandle}`])}`;
}
