import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../stored/settings/settings';
import { Words } from '../words/words';
import { ChangePreview } from './change-preview';
import { readSetupCode } from './setup-code';

interface Props {
  settings: Settings;
  /** A text with a setup code that was pasted into another field of the page. */
  pasted?: string;
  /** The person just asked for this field, so it takes the focus. */
  isAskedFor?: boolean;
}

/** A field to paste a setup code into, with a preview of what it changes. */
export function PasteSetupCode({ settings, pasted = '', isAskedFor = false }: Props) {
  const text = useSignal(pasted);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (pasted !== '') text.value = pasted;
  }, [pasted, text]);
  useEffect(() => {
    if (isAskedFor) input.current?.focus();
  }, [isAskedFor]);

  const read = text.value.trim() === '' ? null : readSetupCode(text.value);
  const problem = read !== null && 'problem' in read ? read.problem : null;
  return (
    <div class="field">
      <label class="label" for="setup-code">
        <Words id="backup_paste" />
      </label>
      <input
        id="setup-code"
        ref={input}
        type="text"
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
        value={text.value}
        aria-invalid={problem !== null}
        aria-describedby="setup-code-feedback"
        onInput={({ currentTarget: { value } }) => {
          text.value = value;
        }}
      />
      <p id="setup-code-feedback" class="feedback" role="status">
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
