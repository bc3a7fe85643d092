import { type RuleFacts, type RuleId, rules } from '../../rules';

/** What a group of rules is about. */
export type RuleGroup = RuleFacts['group'];

/** The message id of each group's title, in the order in which groups are shown. */
export const groupTitles: Record<RuleGroup, string> = {
  people: 'options_group_people',
  links: 'options_group_links',
  text: 'options_group_text',
  'first-message': 'options_group_first_message',
};
export const ruleGroups = Object.keys(groupTitles) as RuleGroup[];

/** A rule, with the severities that apply unless the person chooses another. */
export type ListedRule = Pick<RuleFacts, 'severity' | 'severityAnswered'> & { id: RuleId };

/** The rules of a group. */
export function rulesOf(group: RuleGroup): ListedRule[] {
  return rules.filter((rule) => rule.group === group);
}
