import type { RuleId, Severity } from '../../rules';
import { Icon } from '../panel/icons';
import { say, Words } from '../words/words';
import { Switch } from './switch';

interface Props {
  id: RuleId;
  /** In force now. */
  severity: Severity | 'off';
  /** The organisation has set its level. */
  isLocked: boolean;
  onSwitch: (isOn: boolean) => void;
}

/** One rule: what it is called, when it speaks, why, and whether it is on. */
export function RuleItem({ id, severity, isLocked, onSwitch }: Props) {
  const words = id.replaceAll('-', '_');
  return (
    <li class="rule" data-rule={id}>
      <Switch
        id={`rule-${id}`}
        isOn={severity !== 'off'}
        isLocked={isLocked}
        onChange={onSwitch}
        hint={<Words id={`options_example_${words}`} />}
      >
        <strong>{say(`${words}_title`)}</strong>
      </Switch>
      <span class={`level ${severity}`}>
        {severity !== 'off' && <Icon name={severity} />}
        {say(severity === 'off' ? 'options_off' : `severity_${severity}`)}
      </span>
      <details>
        <summary>
          <Words id="options_why" />
          <span class="spoken"> {say(`${words}_title`)}</span>
        </summary>
        <p>{say(`${words}_why`)}</p>
      </details>
    </li>
  );
}
