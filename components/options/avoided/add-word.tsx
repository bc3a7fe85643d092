import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useClosing } from '../../forms/use-closing';
import type { StoredWord } from '../../stored/settings/avoided-words';
import { Words } from '../../words/words';
import { LevelChoice } from './level-choice';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  onEdit: () => void;
  /** Resolves to what is left to be typed; `''` = all was added. */
  onAdd: (text: string, level: StoredWord['level']) => Promise<string>;
}

/** The fields for one word. A list that is pasted into them is added whole. */
export function AddWord({ field, onEdit, onAdd }: Props) {
  const words = useSignal('');
  const instead = useSignal('');
  const level = useSignal<StoredWord['level']>('warning');
  const add = () => {
    const typed = { words: words.value, instead: instead.value };
    if (typed.words.trim() === '' && typed.instead.trim() === '') return;
    const line = typed.instead.trim() === '' ? typed.words : `${typed.words} => ${typed.instead}`;
    words.value = '';
    instead.value = '';
    void onAdd(line, level.value).then((rest) => {
      // What was not added returns, unless something else has been typed since.
      if (rest === '' || words.value !== '' || instead.value !== '') return;
      words.value = typed.words;
      instead.value = typed.instead;
    });
  };
  useClosing(add);
  const onEnter = ({ key, isComposing }: KeyboardEvent) => {
    if (key !== 'Enter' || isComposing) return;
    add();
    // The next word begins there.
    field.current?.focus();
  };
  return (
    <div class="adding page-adding">
      <label>
        <Words id="options_avoided_words" />
        <input
          ref={field}
          type="text"
          dir="auto"
          autocomplete="off"
          value={words.value}
          aria-describedby="avoided-feedback"
          onInput={({ currentTarget: { value } }) => {
            onEdit();
            words.value = value;
          }}
          onPaste={(event) => {
            const text = event.clipboardData?.getData('text/plain') ?? '';
            // A field of one line would join the lines of a list.
            if (words.value !== '' || !/[\n\t]|=>|→/.test(text.trim())) return;
            event.preventDefault();
            void onAdd(text, level.value).then((rest) => {
              if (words.value === '' && !rest.includes('\n')) words.value = rest;
            });
          }}
          onKeyDown={onEnter}
        />
      </label>
      <label>
        <Words id="options_avoided_instead" />
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          value={instead.value}
          aria-describedby="avoided-feedback"
          onInput={({ currentTarget: { value } }) => {
            onEdit();
            instead.value = value;
          }}
          onKeyDown={onEnter}
        />
      </label>
      <label class="level-field" for="avoided-level">
        <Words id="options_avoided_level" />
        <LevelChoice
          id="avoided-level"
          level={level.value}
          onChoose={(next) => {
            level.value = next;
          }}
        />
      </label>
      <button type="button" class="add" onClick={add}>
        <Words id="popup_add" />
      </button>
    </div>
  );
}
