import type { Severity } from '../../rules';
import { say } from './words';

/** How a rule is set: the severity of its warnings, or off. */
export type Level = Severity | 'off';

/** What the message ids of a rule begin with. */
export function ruleKey(ruleId: string): string {
  return ruleId.replaceAll('-', '_');
}

/** What people call a rule; its id where it is one of a later version, which has no words here. */
export function ruleTitle(ruleId: string): string {
  const id = `${ruleKey(ruleId)}_title`;
  const title = say(id);
  return title === id ? ruleId : title;
}

/** What people call a level; an error has another name where messages are not held. */
export function levelName(level: Level, isHolding = true): string {
  if (level === 'off') return say('options_off');
  return say(level === 'error' && !isHolding ? 'severity_error_shown' : `severity_${level}`);
}
