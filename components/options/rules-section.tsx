import { useRef } from 'preact/hooks';
import type { RuleId, Severity } from '../../rules';
import { useSaved } from '../forms/use-saved';
import { Section } from '../page/section';
import { isRuleLocked } from '../stored/settings/policy';
import { saveSeverities } from '../stored/settings/save-severities';
import type { Settings } from '../stored/settings/settings';
import type { Level } from '../words/rule-words';
import { Words } from '../words/words';
import { Advanced } from './advanced';
import { groupTitles, ruleGroups, rulesOf } from './rule-groups';
import { RuleItem } from './rule-item';

/** Every rule with a switch, by group; levels and limits are folded away below. */
export function RulesSection({ settings }: { settings: Settings }) {
  const { current, latest, note, save } = useSaved(settings.severities);
  /** The levels that rules had before they were turned off here. */
  const { current: before } = useRef(new Map<RuleId, Severity | null>());
  const choose = (id: RuleId, level: Level | null) => {
    const { [id]: last, ...others } = latest();
    if (level === 'off' && last !== 'off') before.set(id, last ?? null);
    const next = level === null ? others : { ...others, [id]: level };
    save(next, saveSeverities(settings.policy, next));
  };
  return (
    <Section id="rules" title="options_rules" note={note}>
      <p class="intro">
        <Words id="options_rules_intro" />
      </p>
      {ruleGroups.map((group) => (
        <div key={group} class="group">
          <h3>
            <Words id={groupTitles[group]} />
          </h3>
          <ul class="rules">
            {rulesOf(group).map(({ id, severity }) => (
              <RuleItem
                key={id}
                id={id}
                level={current[id] ?? severity}
                isLocked={isRuleLocked(settings.policy, id)}
                onSwitch={(isOn) => choose(id, isOn ? (before.get(id) ?? null) : 'off')}
              />
            ))}
          </ul>
        </div>
      ))}
      <Advanced settings={settings} chosen={current} onChoose={choose} />
    </Section>
  );
}
