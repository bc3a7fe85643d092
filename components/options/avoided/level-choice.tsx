import { type StoredWord, wordLevels } from '../../stored/settings/avoided-words';
import { levelName } from '../../words/rule-words';

interface Props {
  /** The accessible name, where there is no label that is seen. */
  label?: string;
  id?: string;
  level: StoredWord['level'];
  onChoose: (level: StoredWord['level']) => void;
}

/** Warning or Hold. */
export function LevelChoice({ label, id, level, onChoose }: Props) {
  return (
    <select
      id={id}
      aria-label={label}
      value={level}
      onChange={({ currentTarget: { value } }) =>
        onChoose(wordLevels.find((each) => each === value) ?? 'warning')
      }
    >
      {wordLevels.map((each) => (
        <option key={each} value={each}>
          {levelName(each)}
        </option>
      ))}
    </select>
  );
}
