import { type RuleId, ruleOf } from '../../rules';
import { LockedNote } from '../forms/locked-field';
import { isRuleLocked } from '../stored/settings/policy';
import type { Settings } from '../stored/settings/settings';
import { type Level, levelName, ruleTitle } from '../words/rule-words';
import { say, Words } from '../words/words';
import { NumberField } from './number-field';
import { ruleGroups, rulesOf } from './rule-groups';

const levels: readonly Level[] = ['error', 'warning', 'info', 'off'];

/** Rules whose level is set for the rule as a whole. */
const leveled = ruleGroups.flatMap(rulesOf).filter(({ id }) => !ruleOf(id).hasOwnLevels);

interface Props {
  settings: Settings;
  chosen: Settings['severities'];
  onChoose: (id: RuleId, level: Level | null) => void;
}

/** The limits and the level of each rule, folded away because few people change them. */
export function Advanced({ settings, chosen, onChoose }: Props) {
  const { policy } = settings;
  return (
    <details class="advanced">
      <summary>
        <Words id="options_advanced" />
      </summary>
      {(['maxLength', 'dailyLimit'] as const).map((field) => (
        <NumberField
          key={field}
          field={field}
          stored={settings[field]}
          isLocked={policy.locked.has(field)}
        />
      ))}
      <h3>
        <Words id="options_levels" />
      </h3>
      <p class="hint">
        <Words id="options_levels_hint" />
      </p>
      <ul class="levels">
        {leveled.map(({ id }) => (
          <li key={id}>
            <label for={`level-${id}`}>{ruleTitle(id)}</label>
            <select
              id={`level-${id}`}
              value={chosen[id] ?? ''}
              disabled={isRuleLocked(policy, id)}
              aria-describedby={isRuleLocked(policy, id) ? `level-${id}-locked` : undefined}
              onChange={({ currentTarget: { value } }) =>
                onChoose(id, value === '' ? null : (value as Level))
              }
            >
              <option value="">{say('options_level_usual')}</option>
              {levels.map((level) => (
                <option key={level} value={level}>
                  {levelName(level)}
                </option>
              ))}
            </select>
            {isRuleLocked(policy, id) && <LockedNote id={`level-${id}-locked`} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
