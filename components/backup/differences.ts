import type { RuleId } from '../../rules';
import type { AccountType } from '../stored/settings/fields';
import { isAccountLocked } from '../stored/settings/policy';
import { placed } from '../stored/settings/save-templates';
import type { Fields, Settings } from '../stored/settings/settings';
import { ownTemplatesOf, type StoredTemplate, type Template } from '../stored/settings/templates';

/** New values for some settings and accounts. */
export interface SettingsChange {
  fields: Partial<Fields>;
  /** Account types by handle in lower case. */
  accounts: ReadonlyMap<string, AccountType>;
  /** All own templates there are to be, or those to have besides; left out = as they are. */
  templates?: { all: readonly StoredTemplate[] } | { more: readonly Template[] };
}

/** One setting or account that a change would alter; `null` = not set. */
export type Difference =
  | { [Key in keyof Fields]: { field: Key; before: Fields[Key]; after: Fields[Key] } }[keyof Fields]
  | { field: 'account'; handle: string; before: AccountType | null; after: AccountType }
  | { field: 'templates'; before: readonly StoredTemplate[]; after: readonly StoredTemplate[] };

/** The parts of a change that differ from the settings in force. */
export function differences(settings: Settings, change: SettingsChange): Difference[] {
  const changed = (Object.keys(change.fields) as (keyof Fields)[])
    .map((field) => ({ field, before: settings[field], after: change.fields[field] }) as Difference)
    .filter(({ before, after }) => written(before) !== written(after));
  const accounts = [...change.accounts]
    .map(([handle, after]) => ({
      field: 'account' as const,
      handle,
      before: settings.accountTypes.get(handle) ?? null,
      after,
    }))
    .filter(({ before, after }) => before !== after);
  return [...changed, ...accounts, ...templatesChanged(settings, change)];
}

/**
 * Splits a change into what the person may change (`allowed`) and what the organization's policy
 * locks (`left`). Of rules and accounts, only those that the policy names are locked.
 */
export function withinPolicy(
  settings: Settings,
  change: SettingsChange,
): { allowed: SettingsChange; left: Difference[] } {
  const { locked, values } = settings.policy;
  const isKept = (field: string) => field !== 'severities' && locked.has(field);
  const own = Object.entries(change.fields).filter(([field]) => !isKept(field));
  const allowed: SettingsChange = {
    fields: Object.fromEntries(own),
    accounts: new Map(
      [...change.accounts].filter(([handle]) => !isAccountLocked(settings.policy, handle)),
    ),
    ...(change.templates && !locked.has('templates') && { templates: change.templates }),
  };
  const { severities } = change.fields;
  if (severities && locked.has('severities')) {
    allowed.fields.severities = { ...severities, ...values.severities };
  }
  const left = differences(settings, change).filter((difference) => {
    if (difference.field === 'account') return !allowed.accounts.has(difference.handle);
    if (difference.field !== 'severities') return isKept(difference.field);
    return Object.entries(allowed.fields.severities ?? {}).some(
      ([rule, level]) => level !== difference.after[rule as RuleId],
    );
  });
  return { allowed, left };
}

function templatesChanged(
  settings: Settings,
  { templates }: SettingsChange,
): Extract<Difference, { field: 'templates' }>[] {
  if (templates === undefined) return [];
  const before = ownTemplatesOf(settings.templates);
  // A template that is there already, word for word, is not added a second time.
  const after =
    'all' in templates
      ? templates.all
      : [
          ...before,
          ...placed(
            before,
            templates.more.filter((each) => before.every((own) => wordsOf(own) !== wordsOf(each))),
          ),
        ];
  const isSame = JSON.stringify(before.map(sorted)) === JSON.stringify(after.map(sorted));
  return isSame ? [] : [{ field: 'templates', before, after }];
}

function wordsOf({ title, text }: Template): string {
  return JSON.stringify([title, text]);
}

function sorted(template: StoredTemplate): [string, unknown][] {
  return Object.entries(template).toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** A value as text, equal for equal values: the order of keys does not count. */
function written(value: Difference['before']): string {
  const isPlain = typeof value !== 'object' || value === null || Array.isArray(value);
  return JSON.stringify(isPlain ? value : Object.entries(value).toSorted());
}
