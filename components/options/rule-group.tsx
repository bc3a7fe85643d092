import type { RuleId } from '../../rules';
import { isRuleLocked } from '../stored/settings/policy';
import type { Settings } from '../stored/settings/settings';
import type { Level } from '../words/rule-words';
import { Words } from '../words/words';
import { groupTitles, type ListedRule, type RuleGroup as Name, rulesOf } from './rule-groups';
import { RuleItem } from './rule-item';

interface Props {
  name: Name;
  settings: Settings;
  /** The levels that the person chose. */
  chosen: Settings['severities'];
  /** The rules to show. The count is about all rules of the group. */
  shown: readonly ListedRule[];
  onSwitch: (id: RuleId, isOn: boolean) => void;
  onToggle: (isOpen: boolean) => void;
}

/** A group of rules, folded. Its line says how many of them are on. */
export function RuleGroup({ name, settings, chosen, shown, onSwitch, onToggle }: Props) {
  const levelOf = (rule: ListedRule): Level => chosen[rule.id] ?? rule.severity;
  const all = rulesOf(name);
  const on = all.filter((rule) => levelOf(rule) !== 'off').length;
  return (
    <details
      class="rule-group"
      data-group={name}
      onToggle={({ currentTarget, target }) => {
        if (target === currentTarget) onToggle(currentTarget.open);
      }}
    >
      <summary>
        <h3>
          <Words id={groupTitles[name]} />
        </h3>
        <span class="count">
          <Words id="options_rules_on" data={{ on, all: all.length }} />
        </span>
      </summary>
      <ul class="rules">
        {shown.map((rule) => (
          <RuleItem
            key={rule.id}
            id={rule.id}
            level={levelOf(rule)}
            inReplies={chosen[rule.id] ? undefined : rule.severityAnswered}
            isLocked={isRuleLocked(settings.policy, rule.id)}
            onSwitch={(isOn) => onSwitch(rule.id, isOn)}
          />
        ))}
      </ul>
    </details>
  );
}
