import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RuleId, Severity } from '../../rules';
import { SearchField } from '../forms/search-field';
import { useSaved } from '../forms/use-saved';
import { Section } from '../page/section';
import { saveSeverities } from '../stored/settings/save-severities';
import type { Settings } from '../stored/settings/settings';
import type { Level } from '../words/rule-words';
import { Words } from '../words/words';
import { Advanced } from './advanced';
import { isRuleFound } from './find-rules';
import { RuleGroup } from './rule-group';
import { ruleGroups, rulesOf } from './rule-groups';

/** Every rule with a switch, in folded groups with a search field above them; levels and limits below. */
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
  const typed = useSignal('');
  const search = typed.value.trim();
  const groups = useRef<HTMLDivElement>(null);
  /** The groups that the person opened, to which a search comes back when it is cleared. */
  const { current: opened } = useRef(new Set<string>());
  useLayoutEffect(() => {
    for (const group of groups.current?.querySelectorAll<HTMLDetailsElement>('.rule-group') ?? [])
      group.open = search !== '' || opened.has(group.dataset.group ?? '');
  }, [search, opened]);
  const found = ruleGroups
    .map((name) => ({ name, shown: rulesOf(name).filter(({ id }) => isRuleFound(id, search)) }))
    .filter(({ shown }) => shown.length > 0);

  return (
    <Section id="rules" title="options_rules" note={note}>
      <p class="intro">
        <Words id="options_rules_intro" />
      </p>
      <SearchField label="options_rules_search" typed={typed} />
      <p class="feedback" role="status">
        {found.length === 0 && <Words id="options_rules_no_match" data={{ typed: search }} />}
      </p>
      <div ref={groups}>
        {found.map(({ name, shown }) => (
          <RuleGroup
            key={name}
            name={name}
            settings={settings}
            chosen={current}
            shown={shown}
            onSwitch={(id, isOn) => choose(id, isOn ? (before.get(id) ?? null) : 'off')}
            onToggle={(isOpen) => {
              if (typed.peek().trim() !== '') return;
              if (isOpen) opened.add(name);
              else opened.delete(name);
            }}
          />
        ))}
      </div>
      <Advanced settings={settings} chosen={current} onChoose={choose} />
    </Section>
  );
}
