import { type RuleFacts, type RuleId, rules, type Severity } from '../../rules';

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

/** The rules of a group, with the severity that applies unless the person chooses another. */
export function rulesOf(group: RuleGroup): { id: RuleId; severity: Severity }[] {
  return rules.filter((rule) => rule.group === group).map(({ id, severity }) => ({ id, severity }));
}
