import type { Signal } from '@preact/signals';
import { say } from '../words/words';

interface Props {
  /** Message id of its name, which also stands in it while it is empty. */
  label: string;
  /** What is typed. */
  typed: Signal<string>;
}

/** A field that finds entries of a list in our own pages. Escape clears it. */
export function SearchField({ label, typed }: Props) {
  return (
    <input
      type="text"
      class="search-field"
      // An empty field would be left to right, and its hint with it.
      dir={typed.value === '' ? undefined : 'auto'}
      autocomplete="off"
      aria-label={say(label)}
      placeholder={say(label)}
      value={typed.value}
      onInput={({ currentTarget: { value } }) => {
        typed.value = value;
      }}
      onKeyDown={({ key, isComposing }) => {
        if (key === 'Escape' && !isComposing) typed.value = '';
      }}
    />
  );
}
