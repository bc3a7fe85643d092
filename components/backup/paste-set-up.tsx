import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../stored/settings/settings';
import { Words } from '../words/words';
import { ChangePreview } from './change-preview';
import { readSetUp } from './set-up-line';

interface Props {
  settings: Settings;
  /** A text with a setup code that was pasted into another field of the page. */
  pasted?: string;
  /** The person just asked for this field, so it takes the focus. */
  isAskedFor?: boolean;
}

/** A field to paste a setup code into, with a preview of what it changes. */
export function PasteSetUp({ settings, pasted = '', isAskedFor = false }: Props) {
  const text = useSignal(pasted);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (pasted !== '') text.value = pasted;
  }, [pasted, text]);
  useEffect(() => {
    if (isAskedFor) input.current?.focus();
  }, [isAskedFor]);

  const read = text.value.trim() === '' ? null : readSetUp(text.value);
  const problem = read !== null && 'problem' in read ? read.problem : null;
  return (
    <div class="field">
      <label class="label" for="set-up">
        <Words id="backup_paste" />
      </label>
      <input
        id="set-up"
        ref={input}
        type="text"
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
        value={text.value}
        aria-invalid={problem !== null}
        aria-describedby="set-up-feedback"
        onInput={({ currentTarget: { value } }) => {
          text.value = value;
        }}
      />
      <p id="set-up-feedback" class="feedback" role="status">
        {problem !== null && (
          <span class="problem">
            <Words id={`backup_line_${problem}`} />
          </span>
        )}
        {read === null && <Words id="backup_paste_hint" />}
      </p>
      {read !== null && 'fields' in read && (
        <ChangePreview
          key={text.value}
          settings={settings}
          change={read}
          onDecline={() => {
            text.value = '';
            input.current?.focus();
          }}
        />
      )}
    </div>
  );
}
