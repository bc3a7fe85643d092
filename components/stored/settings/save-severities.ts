import type { RuleId } from '../../../rules';
import { settingsArea } from '../settings-area';
import { type Fields, fields } from './fields';
import { isRuleLocked, type Policy } from './policy';
import { salvage } from './readers';
import { changeStored, saveSetting } from './save';
import type { Settings } from './settings';

/**
 * The levels to store: those given, but for rules that the policy locks, those stored at present.
 * Stored levels that cannot be read count as none.
 */
export async function ownSeverities(
  policy: Policy,
  severities: Fields['severities'],
): Promise<Fields['severities']> {
  const { severities: stored } = await settingsArea().get('severities');
  const own = Object.entries(salvage(fields.severities, stored).value ?? {});
  return Object.fromEntries([
    ...Object.entries(severities).filter(([rule]) => !isRuleLocked(policy, rule)),
    ...own.filter(([rule]) => isRuleLocked(policy, rule)),
  ]);
}

/**
 * Saves the level of one rule; `undefined` = its own severity. The others stay as they are stored:
 * another tab may have changed one since this one read them. Rejects when storage does.
 */
export async function saveSeverity(
  { policy }: Pick<Settings, 'policy'>,
  ruleId: RuleId,
  level: Fields['severities'][RuleId],
): Promise<void> {
  if (isRuleLocked(policy, ruleId)) return;
  await changeStored('severities', (stored = {}) => {
    if (stored[ruleId] === level) return null;
    const { [ruleId]: _, ...others } = stored;
    return level === undefined ? others : { ...others, [ruleId]: level };
  });
}

/** Saves the levels of rules, except those that the policy locks. Rejects when storage does. */
export async function saveSeverities(
  policy: Policy,
  severities: Fields['severities'],
): Promise<void> {
  await saveSetting('severities', await ownSeverities(policy, severities));
}
