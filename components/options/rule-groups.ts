import { type RuleId, rules } from '../../rules';

/** What a group of rules is about. */
export type RuleGroup = 'people' | 'links' | 'text' | 'firstMessage';

/** The groups in the order in which they are shown. */
export const ruleGroups: readonly RuleGroup[] = ['people', 'links', 'text', 'firstMessage'];

/** The rules of a group, with the severity that applies unless the person chooses another. */
export function rulesOf(
  group: RuleGroup,
): { id: RuleId; severity: 'error' | 'warning' | 'info' }[] {
  return rules.filter((rule) => rule.group === group).map(({ id, severity }) => ({ id, severity }));
}
