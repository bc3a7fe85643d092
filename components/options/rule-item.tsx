import type { RuleId } from '../../rules';
import { Icon } from '../panel/icons';
import { type Level, levelName, ruleKey, ruleTitle } from '../words/rule-words';
import { say, Words } from '../words/words';
import { Switch } from './switch';

interface Props {
  id: RuleId;
  /** The level in force. */
  level: Level;
  /** The level once the other person has written, where it is another one. */
  inReplies: Level | undefined;
  /** Its level is locked by the organization's policy. */
  isLocked: boolean;
  onSwitch: (isOn: boolean) => void;
}

/** One rule: its name, an example, its level, the reason for it, and a switch. */
export function RuleItem({ id, level, inReplies, isLocked, onSwitch }: Props) {
  const words = ruleKey(id);
  return (
    <li class="rule" data-rule={id}>
      <Switch
        id={`rule-${id}`}
        isOn={level !== 'off'}
        isLocked={isLocked}
        onChange={onSwitch}
        hint={<Words id={`options_example_${words}`} />}
      >
        <strong>{ruleTitle(id)}</strong>
      </Switch>
      <span class={`level ${level}`}>
        {level !== 'off' && <Icon name={level} />}
        {levelName(level)}
      </span>
      {inReplies && (
        <span class="level in-replies">
          <Words id="options_level_in_replies" data={{ level: levelName(inReplies) }} />
        </span>
      )}
      <details>
        <summary>
          <Words id="options_why" />
          <span class="spoken"> {ruleTitle(id)}</span>
        </summary>
        <p>{say(`${words}_why`)}</p>
      </details>
    </li>
  );
}
