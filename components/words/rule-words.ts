import type { Severity } from '../../rules';
import { say } from './words';

/** How a rule is set: the severity of its warnings, or off. */
export type Level = Severity | 'off';

/** The prefix of a rule's message ids. */
export function ruleKey(ruleId: string): string {
  return ruleId.replaceAll('-', '_');
}

/** The title of a rule; its id when it belongs to a later version, which has no title here. */
export function ruleTitle(ruleId: string): string {
  const id = `${ruleKey(ruleId)}_title`;
  const title = say(id);
  return title === id ? ruleId : title;
}

/** The name of a level. An error is not called *Hold* when messages are not held. */
export function levelName(level: Level, isHolding = true): string {
  if (level === 'off') return say('options_off');
  return say(level === 'error' && !isHolding ? 'severity_error_shown' : `severity_${level}`);
}
