import { effect, type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Radios } from '../forms/radios';
import { withShownNames, withStoredNames } from '../panel/placeholder-names';
import type { SaveProblem } from '../stored/settings/save-templates';
import type { Settings } from '../stored/settings/settings';
import {
  longestTemplate,
  type Template,
  templateUses,
  tidyTemplate,
} from '../stored/settings/templates';
import { sayNumber, Words } from '../words/words';
import { AccountChoice } from './account-choice';
import { TemplateChecks } from './template-checks';
import { TemplateChips } from './template-chips';
import { useLeaveWarning } from './use-leave-warning';

interface Props {
  settings: Settings;
  /** What is edited; for a new one, what it begins with. */
  template: Template;
  /** Is told whether something in it is not saved. */
  isChanged: Signal<boolean>;
  /** Resolves to what stands against saving it; null = it is saved. */
  onSave: (template: Template) => Promise<SaveProblem | 'failed' | null>;
  onClose: () => void;
}

/** Title, text and use of one template, with what the person's own rules say of it. */
export function TemplateEditor(props: Props) {
  const { settings, template, isChanged, onSave, onClose } = props;
  const title = useSignal(template.title);
  const text = useSignal(withShownNames(template.text));
  const use = useSignal(template.for);
  const account = useSignal(template.account);
  const problem = useSignal<SaveProblem | 'failed' | null>(null);
  const titleField = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => titleField.current?.focus(), []);

  const typed = (): Template => ({
    ...tidyTemplate({ title: title.value, text: withStoredNames(text.value) }),
    for: use.value,
    account: account.value,
  });
  const save = async (): Promise<void> => {
    problem.value = await onSave(typed());
    if (problem.value === null) onClose();
    else if (/itle|braces/.test(problem.value)) titleField.current?.focus();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect follows its signals by itself.
  useEffect(
    () =>
      effect(() => {
        isChanged.value =
          title.value !== template.title ||
          text.value !== withShownNames(template.text) ||
          use.value !== template.for ||
          account.value !== template.account;
      }),
    [],
  );
  useLeaveWarning(() => isChanged.value);
  const insert = (placeholder: string) => {
    box.current?.focus();
    // Unlike setting the value, this keeps the browser's own undo.
    if (!document.execCommand('insertText', false, placeholder)) text.value += placeholder;
  };
  const stored = withStoredNames(text.value);
  const isLong = stored.length > longestTemplate;

  return (
    <div class="template-editor">
      <label class="label" for="template-title">
        <Words id="template_title" />
      </label>
      <input
        id="template-title"
        ref={titleField}
        type="text"
        dir="auto"
        autocomplete="off"
        value={title.value}
        aria-describedby="template-problem"
        onInput={({ currentTarget: { value } }) => {
          title.value = value;
          problem.value = null;
        }}
      />
      <label class="label" for="template-text">
        <Words id="template_text" />
      </label>
      <textarea
        id="template-text"
        ref={box}
        rows={6}
        dir="auto"
        value={text.value}
        aria-describedby="template-count template-problem"
        aria-invalid={isLong}
        onInput={({ currentTarget: { value } }) => {
          text.value = value;
          problem.value = null;
        }}
      />
      <p id="template-count" class={isLong ? 'hint problem' : 'hint'}>
        <Words
          id="template_count"
          data={{ length: sayNumber(stored.length), most: sayNumber(longestTemplate) }}
        />
      </p>
      <TemplateChips pages={settings.usefulPages} onInsert={insert} />
      <fieldset class="inline-choices">
        <legend class="label">
          <Words id="template_for" />
        </legend>
        <Radios
          name="template-for"
          options={templateUses}
          current={use.value}
          label={(each) => `template_for_${each}`}
          onChoose={(each) => {
            use.value = each;
          }}
        />
      </fieldset>
      {use.value !== 'reply' && (
        <p class="hint">
          <Words id="template_counted" />
        </p>
      )}
      <AccountChoice
        settings={settings}
        account={account.value}
        onChoose={(handle) => {
          account.value = handle;
        }}
      />
      <TemplateChecks
        settings={settings}
        template={{ text: stored, for: use.value, account: account.value }}
      />
      <div id="template-close" class="preview-buttons">
        <button type="button" class="button main" onClick={() => void save()}>
          <Words id="template_save" />
        </button>
        <button type="button" class="button" onClick={onClose}>
          <Words id="template_cancel" />
        </button>
      </div>
      <p id="template-problem" class="feedback" role="alert">
        {problem.value !== null && (
          <span class="problem">
            <Words
              id={
                problem.value === 'failed' ? 'popup_not_saved' : `template_problem_${problem.value}`
              }
            />
          </span>
        )}
      </p>
    </div>
  );
}
