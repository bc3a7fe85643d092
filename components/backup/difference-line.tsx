import { browser } from 'wxt/browser';
import { fieldNames } from '../page/field-names';
import type { AccountProfile } from '../stored/settings/account-profiles';
import { say } from '../words/words';
import type { Difference } from './differences';

/** One difference: what it is about, what it is now and what it would be. */
export function DifferenceLine({ difference }: { difference: Difference }) {
  return (
    <li>
      <strong>{nameOf(difference)}</strong>
      <br />
      <bdi class="before">{shown(difference, difference.before)}</bdi>
      <span aria-hidden="true"> → </span>
      <span class="spoken">{say('backup_becomes')}</span>
      <bdi>{shown(difference, difference.after)}</bdi>
    </li>
  );
}

/** What a difference is about, in words. */
export function nameOf(difference: Difference): string {
  return difference.field === 'account'
    ? `@${difference.handle}`
    : say(fieldNames[difference.field]);
}

function shown({ field }: Difference, value: unknown): string {
  if (Array.isArray(value)) return listed(value.map(titleOf));
  if (typeof value === 'boolean') return say(value ? 'backup_on' : 'options_off');
  if (value === null || value === '') return say('backup_nothing');
  if (field === 'helpHandle') return `@${String(value)}`;
  if (value === 'hold' || value === 'show') return say(`options_guard_${value}`);
  if (value === 'business' || value === 'personal') return say(`popup_${value}`);
  if (typeof value === 'object') {
    return listed(Object.entries(value).map(field === 'accountProfiles' ? profileOf : levelOf));
  }
  return new Intl.NumberFormat(browser.i18n.getUILanguage()).format(Number(value));
}

/** Several things as one; "nothing" where there is none. */
export function listed(items: string[]): string {
  if (items.length === 0) return say('backup_nothing');
  return new Intl.ListFormat(browser.i18n.getUILanguage(), { type: 'unit' }).format(items);
}

function profileOf([handle, { domains, helpHandle }]: [string, AccountProfile]): string {
  return `@${handle}: ${listed(helpHandle === '' ? domains : [...domains, `@${helpHandle}`])}`;
}

function titleOf(item: unknown): string {
  if (typeof item !== 'object' || item === null || !('url' in item)) return String(item);
  return 'title' in item && item.title !== '' ? `${item.title} (${item.url})` : String(item.url);
}

function levelOf([rule, level]: [string, unknown]): string {
  const id = `${rule.replaceAll('-', '_')}_title`;
  const title = say(id);
  // A rule of a later version has no title here.
  return say('backup_level', {
    rule: title === id ? rule : title,
    level: say(level === 'off' ? 'options_off' : `severity_${String(level)}`),
  });
}
