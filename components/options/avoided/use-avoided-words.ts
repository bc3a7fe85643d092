import { useSignal } from '@preact/signals';
import { useSaved } from '../../forms/use-saved';
import type { StoredWord } from '../../stored/settings/avoided-words';
import { saveAvoidedWords } from '../../stored/settings/save-avoided-words';
import { addWords, type LineProblem } from './read-words';

/** What the line below the fields says. */
export type WordsOutcome =
  | { kind: 'hint' }
  | { kind: 'added'; count: number; problem: { kind: LineProblem; typed: string } | null }
  | { kind: 'known'; typed: string }
  | { kind: 'removed'; word: StoredWord };

/** The list of words to avoid while it is being edited. */
export function useAvoidedWords(stored: StoredWord[]) {
  const { current, latest, note, save, edit } = useSaved(stored);
  const outcome = useSignal<WordsOutcome>({ kind: 'hint' });
  const saveAll = (words: StoredWord[]): Promise<void> => {
    const saving = saveAvoidedWords(words);
    save(words, saving);
    return saving;
  };
  return {
    words: current,
    note,
    outcome: outcome.value,
    /** Nothing has been typed or pressed since: the hint is shown again. */
    edit: () => {
      edit();
      outcome.value = { kind: 'hint' };
    },
    /**
     * Adds one word or a list, a line each. Resolves to what is left to be typed: the lines that could
     * not be added, or all of them when storage refused.
     */
    async add(text: string, level: StoredWord['level']): Promise<string> {
      const { words, added, known, problem, rest } = addWords(latest(), text, level);
      if (added > 0 || problem !== null) {
        outcome.value = { kind: 'added', count: added, problem };
      } else if (known !== null) {
        outcome.value = { kind: 'known', typed: known };
      }
      if (added === 0) return rest.join('\n');
      try {
        await saveAll(words);
        return rest.join('\n');
      } catch {
        // The note says that it was not saved.
        outcome.value = { kind: 'hint' };
        return text;
      }
    },
    change(word: StoredWord): void {
      const others = latest().filter(({ words }) => words !== word.words);
      // A failure is said by the note, and the row shows what is stored.
      saveAll([...others, word]).catch(() => undefined);
    },
    remove(word: StoredWord): void {
      outcome.value = { kind: 'removed', word };
      saveAll(latest().filter(({ words }) => words !== word.words)).catch(() => {
        outcome.value = { kind: 'hint' };
      });
    },
    putBack(word: StoredWord): void {
      outcome.value = { kind: 'hint' };
      saveAll([...latest(), word]).catch(() => {
        outcome.value = { kind: 'removed', word };
      });
    },
  };
}
