import { say, Words } from '../words';
import type { PanelModel } from './panel-model';

/** One question in the row, answered with one click; or the way back from a pause. */
export function PanelQuestion({ model }: { model: PanelModel }) {
  const { question, pausedUntil, held, notice } = model;
  if (held.value || notice.value) return null;
  if (pausedUntil.value !== null) {
    return (
      <button type="button" class="quiet" onClick={() => model.pause(null)}>
        {say('panel_resume')}
      </button>
    );
  }
  if (question.value === null) return null;
  const { messageId, data, answers } = question.value;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a layout of its own
    <span class="question" role="group" aria-label={say(messageId, data)}>
      <span class="asked">
        <Words id={messageId} data={data} />
      </span>
      {answers.map((answer) => (
        <button key={answer.messageId} type="button" class="quiet" onClick={answer.take}>
          <Words id={answer.messageId} data={answer.data} />
        </button>
      ))}
    </span>
  );
}
