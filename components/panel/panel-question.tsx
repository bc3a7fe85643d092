import { useEffect } from 'preact/hooks';
import { byHand } from '../forms/by-hand';
import { say, Words } from '../words/words';
import type { RowModel, WayOut } from './panel-model';

/** A question in the row and its answers; else Undo of the last answer, or *Resume*. */
export function PanelQuestion({ model }: { model: RowModel }) {
  const { question, answered, pausedUntil, held, notice } = model;
  const given = answered.value;
  useEffect(() => {
    if (given === null) return;
    const timer = setTimeout(() => {
      answered.value = null;
    }, undoTime);
    return () => clearTimeout(timer);
  }, [given, answered]);
  if (held.value || notice.value) return null;
  if (pausedUntil.value !== null) {
    return (
      <button type="button" class="quiet" data-lasting onClick={byHand(() => model.pause(null))}>
        {say('panel_resume')}
      </button>
    );
  }
  if (question.value === null) {
    const { undo, draft, messageId = '', data } = given ?? {};
    // Once typing goes on, it would be taken for Undo of what was typed or suggested.
    if (!undo || draft !== model.text.value) return null;
    const takeBack = () => {
      undo();
      answered.value = null;
    };
    return (
      <button type="button" class="quiet undo" data-lasting onClick={byHand(takeBack)}>
        {say('panel_undo_answer', { reply: say(messageId, data) })}
      </button>
    );
  }
  const { messageId, data, answers } = question.value;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a layout of its own
    <span class="question" role="group" aria-label={say(messageId, data)}>
      <span class="asked">
        <Words id={messageId} data={data} />
      </span>
      {answers.map((answer) => (
        <button
          key={answer.messageId}
          type="button"
          class="quiet"
          data-lasting
          onClick={byHand(() => takeAnswer(model, answer))}
        >
          <Words id={answer.messageId} data={answer.data} />
        </button>
      ))}
    </span>
  );
}

/** Milliseconds for which an answer can be undone in the row; later, the settings change it. */
export const undoTime = 20_000;

/** Gives an answer, and keeps it for Undo. */
export function takeAnswer(
  { answered, text }: Pick<RowModel, 'answered' | 'text'>,
  answer: WayOut,
): void {
  answer.take();
  answered.value = { ...answer, draft: text.peek() };
}
