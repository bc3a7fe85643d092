import type { RuleId } from '../../rules';
import { isTextFound } from '../forms/is-text-found';
import { ruleKey, ruleTitle } from '../words/rule-words';
import { say } from '../words/words';

/** Whether a rule is one of those looked for, by its title or its example in the interface's language. */
export function isRuleFound(id: RuleId, typed: string): boolean {
  return isTextFound(`${ruleTitle(id)}\n${say(`options_example_${ruleKey(id)}`)}`, typed);
}
