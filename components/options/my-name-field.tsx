import { useSignal } from '@preact/signals';
import { useClosing } from '../forms/use-closing';
import { useSaved } from '../forms/use-saved';
import { fields, longestName } from '../stored/settings/fields';
import { saveSetting } from '../stored/settings/save';
import { Words } from '../words/words';

/** The name that the person signs with. What cannot be one stays in the field, with a sentence. */
export function MyNameField({ stored }: { stored: string }) {
  const { current, note, save, edit } = useSaved(stored);
  /** `null` = the field shows what is saved. */
  const typed = useSignal<string | null>(null);
  const isWrong = useSignal(false);

  const settle = () => {
    if (typed.value === null) return;
    const name = fields.myName.read(typed.value.trim());
    isWrong.value = name === undefined;
    if (name === undefined) return;
    const text = typed.value;
    typed.value = null;
    if (name === current) return;
    save(name, saveSetting('myName', name), () => {
      typed.value ??= text;
    });
  };
  useClosing(settle);

  return (
    <div class="field">
      <label class="label" for="my-name">
        <Words id="options_my_name" />
      </label>
      {note}
      <input
        id="my-name"
        type="text"
        dir="auto"
        autocomplete="off"
        value={typed.value ?? current}
        aria-invalid={isWrong.value}
        aria-describedby="my-name-feedback"
        onInput={({ currentTarget: { value } }) => {
          edit();
          typed.value = value;
          isWrong.value = false;
        }}
        onKeyDown={({ key, isComposing }) => {
          if (key === 'Enter' && !isComposing) settle();
        }}
        onBlur={settle}
      />
      <p id="my-name-feedback" class="feedback" role="status">
        {isWrong.value ? (
          <span class="problem">
            <Words id="options_my_name_problem" data={{ most: longestName }} />
          </span>
        ) : (
          <Words id="options_my_name_hint" />
        )}
      </p>
    </div>
  );
}
