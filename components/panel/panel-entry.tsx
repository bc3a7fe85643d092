import { useSignal } from '@preact/signals';
import type { Diagnostic } from '../../rules';
import { say, Words } from '../words';
import { Icon } from './icons';
import type { PanelModel } from './panel-model';

/** Longer quotations are cut: the draft itself is right below. */
const quoteLength = 60;

/** One warning: what it is, the person's own words, why, and what can be done. */
export function PanelEntry({ diagnostic, model }: { diagnostic: Diagnostic; model: PanelModel }) {
  const { ruleId, severity, messageId, range, data } = diagnostic;
  const words = { partner: model.partner.value, account: accountOf(model), ...data };
  const id = ruleId.replaceAll('-', '_');
  return (
    <li class="entry" data-rule={ruleId} data-severity={severity}>
      <Icon name={severity} />
      <div>
        <p class="title">
          <strong>{say(`${id}_title`)}</strong>{' '}
          <span class="level">{say(`severity_${severity}`)}</span>
        </p>
        <p>
          <Words id={messageId} data={words} />
        </p>
        {range && <q dir="auto">{quote(model.text.value.slice(...range))}</q>}
        <details>
          <summary>{say('panel_why')}</summary>
          <p>{say(`${id}_why`)}</p>
        </details>
        {ruleId === 'personal-account' && model.partnerHandle.value !== null && (
          <Mention model={model} />
        )}
      </div>
    </li>
  );
}

function Mention({ model }: { model: PanelModel }) {
  const outcome = useSignal<'panel_copied' | 'panel_copy_failed' | null>(null);
  const partner = model.partner.value;
  const mention = () => {
    model.mention().then(
      () => {
        outcome.value = 'panel_copied';
      },
      () => {
        outcome.value = 'panel_copy_failed';
      },
    );
  };
  return (
    <p class="actions">
      <button
        type="button"
        class="action"
        title={say('panel_mention_hint', { partner })}
        onClick={mention}
      >
        <Words id="panel_mention" data={{ partner }} />
      </button>
      <span role="status">{outcome.value && say(outcome.value)}</span>
    </p>
  );
}

function accountOf({ account }: PanelModel): string {
  return account.value === null ? say('panel_as_personal') : `@${account.value}`;
}

function quote(words: string): string {
  const characters = [...words.replace(/\s+/g, ' ')];
  return characters.length <= quoteLength
    ? characters.join('')
    : `${characters.slice(0, quoteLength - 1).join('')}…`;
}
