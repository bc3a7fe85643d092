import { useSignal } from '@preact/signals';
import { LockedText } from '../forms/locked-field';
import { useClosing } from '../forms/use-closing';
import { useSaved } from '../forms/use-saved';
import { fields } from '../stored/settings/fields';
import { isWithin } from '../stored/settings/readers';
import { saveSetting } from '../stored/settings/save';
import { Words } from '../words/words';

interface Props {
  field: 'maxLength' | 'dailyLimit';
  stored: number;
  /** Locked by the organization's policy. */
  isLocked: boolean;
}

/** A whole number within bounds. Anything else stays in the field, with a sentence why. */
export function NumberField({ isLocked, ...props }: Props) {
  const { field, stored } = props;
  if (!isLocked) return <EditableNumber {...props} />;
  return (
    <div class="number">
      <LockedText id={`limit-${field}`} label={`options_${field}`} value={String(stored)}>
        <Words id={`options_${field}_hint`} data={{ usual: fields[field].fallback }} />
      </LockedText>
    </div>
  );
}

function EditableNumber({ field, stored }: Omit<Props, 'isLocked'>) {
  const { current, note, save, edit } = useSaved(stored);
  const typed = useSignal<string | null>(null);
  const isJudged = useSignal(false);
  const { bounds } = fields[field];
  const id = `limit-${field}`;
  const text = typed.value ?? String(current);
  const isWrong = isJudged.value && read(text) === null;

  function read(words: string): number | null {
    const number = /^\s*\d{1,6}\s*$/.test(words) ? Number(words) : Number.NaN;
    return isWithin(number, bounds) ? number : null;
  }
  const settle = () => {
    if (typed.value === null) return;
    const words = typed.value;
    const number = read(words);
    isJudged.value = true;
    if (number === null) return;
    typed.value = null;
    if (number === current) return;
    save(number, saveSetting(field, number), () => {
      typed.value ??= words;
    });
  };
  useClosing(settle);

  return (
    <div class="field number">
      <label class="label" for={id}>
        <Words id={`options_${field}`} />
      </label>
      {note}
      <input
        id={id}
        type="text"
        inputMode="numeric"
        dir="ltr"
        autocomplete="off"
        value={text}
        aria-invalid={isWrong}
        aria-describedby={`${id}-feedback`}
        onInput={({ currentTarget: { value } }) => {
          edit();
          typed.value = value;
          isJudged.value = false;
        }}
        onKeyDown={({ key, isComposing }) => {
          if (key === 'Enter' && !isComposing) settle();
        }}
        onBlur={settle}
      />
      <p id={`${id}-feedback`} class="feedback" role="status">
        {isWrong ? (
          <span class="problem">
            <Words id="options_number_problem" data={{ ...bounds }} />
          </span>
        ) : (
          <Words id={`options_${field}_hint`} data={{ usual: fields[field].fallback }} />
        )}
      </p>
    </div>
  );
}
