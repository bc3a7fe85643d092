import type { Diagnostic } from '../../rules';
import { Icon } from '../panel/icons';
import { sentenceOf } from '../panel/panel-model';
import type { Settings } from '../stored/settings/settings';
import type { Template } from '../stored/settings/templates';
import { levelName, ruleTitle } from '../words/rule-words';
import { say, Words } from '../words/words';
import { checkTemplate, type TemplateCheck } from './check-template';

interface Props {
  settings: Settings;
  template: Omit<Template, 'title'>;
}

/** What the person's own rules say of a template while it is written, in each phase it is for. */
export function TemplateChecks({ settings, template }: Props) {
  if (template.text.trim() === '') return null;
  const person = { name: say('template_example_name'), handle: 'ana' };
  const checks = checkTemplate(template, settings, person);
  const isHolding = settings.guard !== 'show';
  return (
    <section class="template-checks" aria-label={say('template_check')}>
      <p class="hint">
        <Words id="template_preview" data={{ name: person.name }} />
      </p>
      <q class="template-preview" dir="auto">
        {checks[0]?.text}
      </q>
      <div role="status">
        <ul class="plain-list">
          {checks.map((check) => (
            <PhaseCheck
              key={check.phase}
              check={check}
              partner={person.name}
              isHolding={isHolding}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}

interface CheckProps {
  check: TemplateCheck;
  partner: string;
  /** Whether messages are held at all. */
  isHolding: boolean;
}

function PhaseCheck({ check, partner, isHolding }: CheckProps) {
  const { phase, diagnostics, open, isHeld } = check;
  const isClean = diagnostics.length === 0 && open.length === 0;
  return (
    <li>
      <p class={isHeld ? 'level error' : 'level'}>
        <Icon name={isHeld ? 'error' : 'ready'} />
        <strong>{say(`options_try_${phase}`)}</strong>{' '}
        {isHeld ? say('template_held') : isClean && say('panel_nothing')}
      </p>
      <ul class="plain">
        {open.map(({ text, kind }) => (
          <li key={text}>
            <Words id={`template_open_${kind}`} data={{ placeholder: text }} />
          </li>
        ))}
        {diagnostics.map((diagnostic) => (
          <Warning
            key={`${diagnostic.ruleId}-${diagnostic.range?.[0]}`}
            diagnostic={diagnostic}
            partner={partner}
            isHolding={isHolding}
          />
        ))}
      </ul>
    </li>
  );
}

interface WarningProps extends Omit<CheckProps, 'check'> {
  diagnostic: Diagnostic;
}

function Warning({ diagnostic, partner, isHolding }: WarningProps) {
  const { id, data } = sentenceOf(diagnostic, partner);
  return (
    <li>
      <strong>{ruleTitle(diagnostic.ruleId)}</strong> ({levelName(diagnostic.severity, isHolding)}){' '}
      <Words id={id} data={data} />
    </li>
  );
}
