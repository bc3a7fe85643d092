import { UndoButton } from '../../forms/undo-button';
import {
  longestInstead,
  longestWords,
  mostAvoidedWords,
  type StoredWord,
} from '../../stored/settings/avoided-words';
import { Words } from '../../words/words';
import type { WordsOutcome } from './use-avoided-words';

interface Props {
  outcome: WordsOutcome;
  onUndo: (word: StoredWord) => void;
}

/** Says what was added and why something was not, offers to undo a removal, or shows the hint. */
export function WordsFeedback({ outcome, onUndo }: Props) {
  switch (outcome.kind) {
    case 'hint':
      return <Words id="options_avoided_hint" />;
    case 'known':
      return <Words id="options_avoided_known" data={{ typed: outcome.typed }} />;
    case 'removed':
      return (
        <>
          <Words id="popup_removed" data={{ domain: outcome.word.words }} />
          <UndoButton key={outcome.word.words} onUndo={() => onUndo(outcome.word)} />
        </>
      );
    default: {
      const { count, problem } = outcome;
      const data = {
        typed: problem?.typed ?? '',
        words: longestWords,
        instead: longestInstead,
        most: mostAvoidedWords,
      };
      return (
        <>
          {count > 0 && <Words id="options_avoided_added" data={{ count }} />}{' '}
          {problem !== null && (
            <span class="problem">
              <Words id={`options_avoided_${problem.kind}`} data={data} />
            </span>
          )}
        </>
      );
    }
  }
}
