import { useComputed } from '@preact/signals';
import { ruleOf } from '../../rules';
import { byHand } from '../forms/by-hand';
import { say, sayNumber, Words } from '../words/words';
import { Icon } from './icons';
import { countWarnings, heldSentence, pausedSentence, type RowModel } from './panel-model';
import { useIsBlank } from './use-is-blank';

/** The line that is always shown: the account, the phase and the number of warnings. */
export function PanelRow({ model, listId }: { model: RowModel; listId: string }) {
  const { isOpen, notice } = model;
  const count = useComputed(() => countWarnings(model.diagnostics, model.ahead)).value;
  // Read while the extension is alive: once it has been updated, messages cannot be read any more.
  const notices = {
    panel_gone: say('panel_gone'),
    panel_no_settings: say('panel_no_settings'),
    panel_failed: say('panel_failed'),
  };
  const toggle = () => {
    isOpen.value = !isOpen.peek();
  };
  return (
    <button
      type="button"
      class="row"
      aria-expanded={isOpen.value && notice.value === null}
      aria-controls={listId}
      title={titleOf(model)}
      data-count={count > 0 ? sayNumber(count) : undefined}
      onClick={byHand(toggle)}
    >
      {notice.value ? (
        <>
          <Icon name="warning" />
          <span class="summary">{notices[notice.value]}</span>
        </>
      ) : (
        <>
          <StatusIcon model={model} />
          <Who model={model} />
          <span class="phase">{say(`panel_phase_${model.phase.value}`)}</span>
          <Summary model={model} />
          {model.isPartly.value && <span class="missing">{say('panel_partly')}</span>}
          <Checklist model={model} />
        </>
      )}
      {notice.value === null && <Icon name="open" />}
    </button>
  );
}

/** Names the key that opens the list. A notice has no list. */
function titleOf({ notice, shortcut }: RowModel): string | undefined {
  const key = shortcut.value;
  return notice.value || key === 'none' ? undefined : say('panel_shortcut', { key });
}

function StatusIcon({ model }: { model: RowModel }) {
  const gravest = useComputed(
    () => (model.diagnostics.value[0] ?? model.ahead.value[0])?.severity,
  ).value;
  if (model.held.value) return <Icon name="error" />;
  if (model.pausedUntil.value !== null) return <Icon name="info" />;
  if (!gravest && (model.remark.value !== null || model.isPartly.value))
    return <Icon name="warning" />;
  return <Icon name={gravest && gravest !== 'info' ? gravest : 'ready'} />;
}

function Who({ model: { account, isPersonal } }: { model: RowModel }) {
  if (account.value === null) {
    return isPersonal.value ? (
      <span class="who">{say('panel_as_personal')}</span>
    ) : (
      <span class="who unnamed">{say('panel_as_business')}</span>
    );
  }
  return (
    <span class="who">
      <Words id="panel_as" data={{ account: `@${account.value}` }} />
      {isPersonal.value && (
        <span class="personal">
          <Icon name="personal" />
          {say('panel_personal')}
        </span>
      )}
    </span>
  );
}

function Summary({ model }: { model: RowModel }) {
  const { held, ahead, text, checklist, partner, remark } = model;
  const isBlank = useIsBlank(text);
  const written = useComputed(() => countWarnings(model.diagnostics)).value;
  if (held.value) {
    return <span class="summary">{say(heldSentence(held.value.by))}</span>;
  }
  const paused = pausedSentence(model);
  if (paused !== null) return <span class="summary">{paused}</span>;
  const isToMention = ahead.value.some(({ ruleId }) => ruleOf(ruleId).exits?.includes('mention'));
  if (isBlank && isToMention && partner.value) {
    return (
      <span class="summary">
        <Words id="panel_personal_ahead" data={{ partner: partner.value }} />
      </span>
    );
  }
  if (written === 0 && remark.value !== null) {
    return <span class="summary">{say(remark.value)}</span>;
  }
  const count = written + countWarnings(ahead);
  if (count > 0) return <span class="summary count">{say('panel_to_check', { count })}</span>;
  if (model.hint.value !== null) {
    return (
      <span class="summary">
        <Words {...model.hint.value} />
      </span>
    );
  }
  const items = checklist.value;
  if (!isBlank && items.length > 0 && items.every(({ isDone }) => isDone)) {
    return (
      <span class="summary">{say(items.length === 3 ? 'panel_ready' : 'panel_ready_some')}</span>
    );
  }
  // "No warnings" would say that everything was checked.
  return model.isPartly.value ? null : <span class="summary">{say('panel_nothing')}</span>;
}

function Checklist({ model: { checklist, held, question, pausedUntil } }: { model: RowModel }) {
  const items = checklist.value;
  // A question takes the checklist's place.
  if (
    held.value ||
    question.value ||
    pausedUntil.value !== null ||
    items.length === 0 ||
    items.every(({ isDone }) => isDone)
  )
    return null;
  return (
    <span class="checklist">
      <span class="items">
        {items.map(({ id, isDone }) => (
          <span key={id} class={isDone ? 'done' : ''}>
            <span aria-hidden="true">{isDone ? '✓' : '○'}</span> {say(`panel_${id}`)}
            <span class="spoken"> {say(isDone ? 'panel_done' : 'panel_open')}</span>
          </span>
        ))}
      </span>
    </span>
  );
}
