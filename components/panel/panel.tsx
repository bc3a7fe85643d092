import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useErrorBoundary } from 'preact/hooks';
import { byHand } from '../forms/by-hand';
import { say } from '../words/words';
import { Notice } from './notice-row';
import { PanelList } from './panel-list';
import { PanelMenu } from './panel-menu';
import { type PanelModel, pausedSentence } from './panel-model';
import { PanelQuestion } from './panel-question';
import { PanelRow } from './panel-row';
import { SaveTemplate } from './save-template';
import { TemplatesButton, TemplatesEntry } from './templates-entry';
import { useIsBlank } from './use-is-blank';

interface PanelProps {
  model: PanelModel;
  /** Something could not be drawn, and the row says so. */
  onFailure(error: unknown): void;
  /** The texts of the live regions: `polite` after a pause in typing, `assertive` on a hold. */
  speech: { polite: ReadonlySignal<string>; assertive: ReadonlySignal<string> };
}

const listId = 'dm-decorum-list';

/** Row and list. In the DOM the list follows the row; on screen it is above it. */
export function Panel({ model, speech, onFailure }: PanelProps) {
  const [error] = useErrorBoundary(onFailure);
  if (error) {
    return (
      <div class="panel">
        <Notice id="panel_failed" />
      </div>
    );
  }
  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !model.isOpen.peek()) return;
    event.preventDefault();
    model.leave();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape works wherever in the panel the focus is
    <div class="panel" onKeyDown={byHand(leaveOnEscape)}>
      <div class={`line ${model.held.value && !model.notice.value ? 'held' : ''}`}>
        <PanelRow model={model} listId={listId} />
        <PanelQuestion model={model} />
        <TemplatesButton model={model} />
      </div>
      {model.isOpen.value && !model.notice.value && <OpenList model={model} />}
      <div class="spoken" role="status">
        {speech.polite.value}
      </div>
      <div class="spoken" role="alert">
        {speech.assertive.value}
      </div>
    </div>
  );
}

function OpenList({ model }: { model: PanelModel }) {
  // After a hold an empty list must not say that all is well: a reason may not be listed.
  const isHeld = model.held.value !== null;
  const isSaving = useSignal(false);
  const remark = model.remark.value;
  const isBlank = useIsBlank(model.text);
  const allWell = remark === null && isBlank ? null : say(remark ?? 'panel_all_well');
  return (
    <PanelList
      id={listId}
      model={model.list}
      empty={isHeld ? null : (pausedSentence(model) ?? allWell)}
      foot={
        <>
          {model.missing.value.length > 0 && <p class="nothing">{say('panel_missing')}</p>}
          {model.isHistoryLost.value && <p class="nothing">{say('panel_history_failed')}</p>}
          <TemplatesEntry model={model} />
          {isSaving.value && (
            <SaveTemplate
              model={model.templates}
              onDone={() => {
                isSaving.value = false;
              }}
            />
          )}
          <PanelMenu
            model={model}
            onSave={() => {
              isSaving.value = true;
            }}
          />
        </>
      }
    />
  );
}
