import { type RuleId, rules } from '../../rules';

export type RuleGroup = 'people' | 'links' | 'text' | 'firstMessage';

/** The groups in the order in which people read them. */
export const ruleGroups: readonly RuleGroup[] = ['people', 'links', 'text', 'firstMessage'];

/** The rules of a group, with the severity they have where the person has chosen none. */
export function rulesOf(
  group: RuleGroup,
): { id: RuleId; severity: 'error' | 'warning' | 'info' }[] {
  return rules.filter((rule) => rule.group === group).map(({ id, severity }) => ({ id, severity }));
}
