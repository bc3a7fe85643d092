import type { ReadonlySignal } from '@preact/signals';
import { say } from '../words';
import { PanelEntry } from './panel-entry';
import type { PanelModel } from './panel-model';
import { PanelRow } from './panel-row';

interface PanelProps {
  model: PanelModel;
  /** What is said aloud: `polite` in a pause, `assertive` when a send was held. */
  speech: { polite: ReadonlySignal<string>; assertive: ReadonlySignal<string> };
}

const listId = 'dm-decorum-list';

/** Row and list. In the reading order the list follows its button; on screen it stands above. */
export function Panel({ model, speech }: PanelProps) {
  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !model.isOpen.peek()) return;
    event.preventDefault();
    model.leave();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard wherever in the panel the focus is
    <div class="panel" onKeyDown={leaveOnEscape}>
      <PanelRow model={model} listId={listId} />
      {model.isOpen.value && <PanelList model={model} />}
      <div class="spoken" role="status">
        {speech.polite.value}
      </div>
      <div class="spoken" role="alert">
        {speech.assertive.value}
      </div>
    </div>
  );
}

function PanelList({ model }: { model: PanelModel }) {
  const shown = model.diagnostics.value.length > 0 ? model.diagnostics.value : model.ahead.value;
  const failures = model.failures.value;
  return (
    <section id={listId} class="list" aria-label={say('panel_label')}>
      {shown.length === 0 && <p class="nothing">{say('panel_all_well')}</p>}
      {shown.length > 0 && (
        <ul>
          {shown.map((diagnostic) => (
            <PanelEntry key={keyOf(diagnostic)} diagnostic={diagnostic} model={model} />
          ))}
        </ul>
      )}
      {failures.length > 0 && (
        <p class="nothing">{say('panel_rule_failed', { rules: failures.join(', ') })}</p>
      )}
    </section>
  );
}

function keyOf({ ruleId, range }: { ruleId: string; range: readonly number[] | null }): string {
  return `${ruleId} ${range?.join('-') ?? ''}`;
}
