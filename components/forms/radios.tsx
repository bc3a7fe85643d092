import { Words } from '../words/words';

interface Props<Option extends string> {
  name: string;
  options: readonly Option[];
  /** The option that is checked, if any. */
  current: Option | null | undefined;
  /** The message id of an option's label. */
  label: (option: Option) => string;
  onChoose: (option: Option) => void;
}

/** The radio buttons of a choice that takes effect at once, without a fieldset. */
export function Radios<Option extends string>(props: Props<Option>) {
  const { name, options, current, label, onChoose } = props;
  return options.map((option) => (
    <label key={option} class="choice">
      <input
        type="radio"
        name={name}
        value={option}
        checked={option === current}
        onChange={() => onChoose(option)}
        onKeyDown={ignoreRepeatedArrows}
      />
      <Words id={label(option)} />
    </label>
  ));
}

/**
 * A held arrow key would change the choice about 30 times a second, and sync storage takes two
 * writes a second.
 */
function ignoreRepeatedArrows(event: KeyboardEvent): void {
  if (event.repeat && event.key.startsWith('Arrow')) event.preventDefault();
}
