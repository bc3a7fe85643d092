import type { RuleId } from '../../../../rules';
import { settingsArea } from '../../settings-area';
import { type Fields, fields } from '../fields';
import { isRuleLocked, type Policy } from '../policy';
import { saveSetting } from '../save';
import type { Settings } from '../settings';

/**
 * What of the levels of rules is to be stored. Of those that a policy locks, the person's own stay as
 * they are stored; what is stored and cannot be believed counts as none.
 */
export async function ownSeverities(
  policy: Policy,
  severities: Fields['severities'],
): Promise<Fields['severities']> {
  const { severities: stored } = await settingsArea().get('severities');
  const own = Object.entries(fields.severities.read(stored) ?? {});
  return Object.fromEntries([
    ...Object.entries(severities).filter(([rule]) => !isRuleLocked(policy, rule)),
    ...own.filter(([rule]) => isRuleLocked(policy, rule)),
  ]);
}

/**
 * Saves the level of one rule upon the settings as they are; `undefined` = as usual. Rejects where
 * storage does.
 */
export function saveSeverity(
  { policy, severities }: Settings,
  ruleId: RuleId,
  level: Fields['severities'][RuleId],
): Promise<void> {
  const { [ruleId]: _, ...others } = severities;
  return saveSeverities(policy, level === undefined ? others : { ...others, [ruleId]: level });
}

/** Saves levels of rules, but none that a policy locks. Rejects where storage does. */
export async function saveSeverities(
  policy: Policy,
  severities: Fields['severities'],
): Promise<void> {
  await saveSetting('severities', await ownSeverities(policy, severities));
}
