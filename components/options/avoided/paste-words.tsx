import { useSignal } from '@preact/signals';
import type { StoredWord } from '../../stored/settings/avoided-words';
import { Words } from '../../words/words';

interface Props {
  /** Resolves to the lines that were not added. */
  onAdd: (text: string, level: StoredWord['level']) => Promise<string>;
}

/** A field for a whole list, folded away. Lines that cannot be added stay in it. */
export function PasteWords({ onAdd }: Props) {
  const text = useSignal('');
  const add = () => {
    const typed = text.value;
    void onAdd(typed, 'warning').then((rest) => {
      if (text.value === typed) text.value = rest;
    });
  };
  return (
    <details class="advanced">
      <summary>
        <Words id="options_avoided_paste" />
      </summary>
      <label class="hint" for="avoided-paste">
        <Words id="options_avoided_paste_label" />
      </label>
      <textarea
        id="avoided-paste"
        dir="auto"
        value={text.value}
        aria-describedby="avoided-feedback"
        onInput={({ currentTarget: { value } }) => {
          text.value = value;
        }}
      />
      <p class="line">
        <button type="button" class="button" onClick={add}>
          <Words id="options_avoided_paste_add" />
        </button>
      </p>
    </details>
  );
}
