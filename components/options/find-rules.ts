import type { RuleId } from '../../rules';
import { ruleKey, ruleTitle } from '../words/rule-words';
import { say } from '../words/words';

/** Whether a rule is one of those looked for, by its title or its example in the interface's language. */
export function isRuleFound(id: RuleId, typed: string): boolean {
  return isTextFound(`${ruleTitle(id)}\n${say(`options_example_${ruleKey(id)}`)}`, typed);
}

/**
 * Whether each typed word stands in the text. Case, accents and the dot of an i make no difference.
 * Blank `typed` finds every text.
 */
export function isTextFound(text: string, typed: string): boolean {
  const searched = plain(text);
  return plain(typed)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}
