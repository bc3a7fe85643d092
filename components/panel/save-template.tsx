import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { byHand, focusByUs } from '../forms/by-hand';
import type { SaveProblem } from '../stored/settings/save-templates';
import { say, Words } from '../words/words';
import { withShownNames } from './placeholder-names';
import type { TemplatesModel } from './templates-model';

interface Props {
  model: TemplatesModel;
  onDone: () => void;
}

/** Saves the draft as a template: shows what is left of it, and asks for a title. */
export function SaveTemplate({ model, onDone }: Props) {
  // As it was when the person asked: what is seen is what is saved.
  const given = useSignal(model.fromDraft());
  const title = useSignal(given.value.title);
  const problem = useSignal<SaveProblem | 'failed' | null>(null);
  const saved = useSignal<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => focusByUs(field.current), []);
  const save = () => {
    const template = { title: title.peek(), text: given.peek().text };
    model.save(template).then(
      (found) => {
        problem.value = found;
        if (found === null) saved.value = template.title;
      },
      () => {
        problem.value = 'failed';
      },
    );
  };
  if (saved.value !== null) {
    return (
      <p class="nothing" role="status">
        <Words id="template_saved" data={{ title: saved.value }} />
      </p>
    );
  }
  return (
    <div class="saving">
      <p>{say('template_saved_text')}</p>
      <q class="preview" dir="auto">
        {withShownNames(given.value.text)}
      </q>
      <label>
        {say('template_title')}
        <input
          ref={field}
          type="text"
          class="search"
          dir="auto"
          autocomplete="off"
          value={title.value}
          onInput={({ currentTarget: { value } }) => {
            title.value = value;
            problem.value = null;
          }}
          onKeyDown={byHand((event: KeyboardEvent) => {
            if (event.key === 'Enter' && !event.isComposing) save();
          })}
        />
      </label>
      <p class="problem" role="status">
        {problem.value !== null &&
          say(problem.value === 'failed' ? 'popup_not_saved' : `template_problem_${problem.value}`)}
      </p>
      <div class="actions">
        <button type="button" class="action" data-lasting onClick={byHand(save)}>
          {say('template_save')}
        </button>
        <button type="button" class="quiet" onClick={byHand(onDone)}>
          {say('template_cancel')}
        </button>
      </div>
    </div>
  );
}
