import { RemoveButton } from '../../forms/remove-button';
import type { StoredWord } from '../../stored/settings/avoided-words';
import { say } from '../../words/words';
import { LevelChoice } from './level-choice';

interface Props {
  word: StoredWord;
  onLevel: (level: StoredWord['level']) => void;
  onRemove: () => void;
}

/** A word on the list: its replacement, its level and a button that removes it. */
export function WordRow({ word: { words, instead, level }, onLevel, onRemove }: Props) {
  return (
    <li>
      <span class="word">
        <bdi>{words}</bdi>
        {instead !== '' && (
          <>
            <span class="arrow" aria-hidden="true">
              {' → '}
            </span>
            <span class="spoken"> {say('options_avoided_becomes')} </span>
            <bdi>{instead}</bdi>
          </>
        )}
      </span>
      <LevelChoice
        label={say('options_avoided_level_of', { words })}
        level={level}
        onChoose={onLevel}
      />
      <RemoveButton label={say('popup_remove', { domain: words })} onRemove={onRemove} />
    </li>
  );
}
