import { byHand } from '../forms/by-hand';
import { say } from '../words/words';
import { useReport } from './notice-row';
import type { PanelModel, Pause } from './panel-model';
import { useIsBlank } from './use-is-blank';

const pauses: readonly Pause[] = ['message', 'hour', 'tomorrow'];

/** The menu below the warnings: pause, hide the checklist, save a template, settings, copy a report. */
export function PanelMenu({ model, onSave }: { model: PanelModel; onSave: () => void }) {
  const { isChecklistHidden, checklist, phase } = model;
  const report = useReport(model.report);
  const isHidden = isChecklistHidden.value;
  const hasChecklist = phase.value === 'first' && (checklist.value.length > 0 || isHidden);
  const isBlank = useIsBlank(model.text);
  const maySave = model.templates.maySave.value && !isBlank;
  return (
    <>
      <p class="menu">
        <span>{say('panel_pause')}</span>
        {pauses.map((length) => (
          <button
            key={length}
            type="button"
            class="quiet"
            data-lasting
            onClick={byHand(() => model.pause(length))}
          >
            {say(`panel_pause_${length}`)}
          </button>
        ))}
      </p>
      <p class="menu">
        {hasChecklist && (
          <button
            type="button"
            class="quiet"
            onClick={byHand(() => model.hideChecklist(!isHidden))}
          >
            {say(isHidden ? 'panel_a_greeting' : 'panel_not_a_greeting')}
          </button>
        )}
        {maySave && (
          <button type="button" class="quiet" onClick={byHand(onSave)}>
            {say('panel_save_template')}
          </button>
        )}
        <button type="button" class="quiet" onClick={byHand(model.openOptions)}>
          {say('panel_options')}
        </button>
        {report.button}
      </p>
      {report.text}
    </>
  );
}
