import { useSignal } from '@preact/signals';
import type { SaveProblem, TemplateToSave } from '../stored/settings/save-templates';
import type { StoredTemplate } from '../stored/settings/templates';
import { Words } from '../words/words';
import { type PastedTemplates, readPasted } from './read-pasted';

interface Props {
  latest: () => readonly StoredTemplate[];
  onSave: (templates: readonly TemplateToSave[]) => Promise<SaveProblem | 'failed' | null>;
}

/** A field for several templates at once. Those that cannot be kept stay in it, with a sentence. */
export function PasteTemplates({ latest, onSave }: Props) {
  const text = useSignal('');
  const outcome = useSignal<{ count: number; problem: PastedTemplates['problem'] } | null>(null);
  const add = async () => {
    const typed = text.value;
    const { templates, problem, rest } = readPasted(typed, latest());
    const failed = templates.length > 0 && (await onSave(templates)) !== null;
    // When storage refused, the note of the section says so and the texts stay here.
    outcome.value = failed ? null : { count: templates.length, problem };
    if (!failed && text.value === typed) text.value = rest;
  };
  return (
    <details class="advanced">
      <summary>
        <Words id="template_paste" />
      </summary>
      <label class="hint" for="template-paste">
        <Words id="template_paste_label" />
      </label>
      <textarea
        id="template-paste"
        rows={6}
        dir="auto"
        value={text.value}
        aria-describedby="template-paste-feedback"
        onInput={({ currentTarget: { value } }) => {
          text.value = value;
          outcome.value = null;
        }}
      />
      <p class="line">
        <button type="button" class="button" onClick={() => void add()}>
          <Words id="options_avoided_paste_add" />
        </button>
      </p>
      <p id="template-paste-feedback" class="feedback" role="status">
        {outcome.value !== null && outcome.value.count > 0 && (
          <Words id="template_pasted" data={{ count: outcome.value.count }} />
        )}{' '}
        {outcome.value?.problem && (
          <span class="problem">
            <bdi>“{outcome.value.problem.typed}”</bdi>{' '}
            <Words id={`template_problem_${outcome.value.problem.kind}`} />
          </span>
        )}
      </p>
    </details>
  );
}
