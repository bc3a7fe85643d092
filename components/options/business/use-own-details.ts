import { useSignal } from '@preact/signals';
import { isSameDetail, readDetail } from '../../../rules';
import { useClosing } from '../../forms/use-closing';
import { useSaved } from '../../forms/use-saved';
import { longestDetail, mostOwnDetails } from '../../stored/settings/fields';
import { saveSetting } from '../../stored/settings/save';

/** What the line below the field of own details says. */
export type DetailsOutcome =
  | { kind: 'hint' }
  | { kind: 'notADetail' | 'iban' | 'long' | 'full'; typed: string }
  | { kind: 'known'; detail: string }
  | { kind: 'removed'; detail: string; at: number };

/** The state of the field of own details, and its actions. */
export function useOwnDetails(stored: string[]) {
  const { current, latest, note, save, edit } = useSaved(stored);
  const typed = useSignal('');
  const outcome = useSignal<DetailsOutcome>({ kind: 'hint' });
  const saveAll = (details: string[], onRefused: () => void) =>
    save(details, saveSetting('ownDetails', details), onRefused);

  /** Adds what is understood; the rest stays in the field, with a sentence about the first of it. */
  const add = () => {
    const text = typed.value;
    const rest: string[] = [];
    const details = [...latest()];
    let said: DetailsOutcome = { kind: 'hint' };
    const refuse = (word: string, kind: 'notADetail' | 'iban' | 'long' | 'full') => {
      if (rest.length === 0) said = { kind, typed: word };
      rest.push(word);
    };
    for (const word of wordsIn(text)) {
      const read = readDetail(word);
      if ('problem' in read) {
        if (read.problem !== 'empty') refuse(word, read.problem);
      } else if (read.text.length > longestDetail) {
        refuse(word, 'long');
      } else if (details.some((detail) => isSame(detail, read.key))) {
        if (rest.length === 0) said = { kind: 'known', detail: read.text };
      } else if (details.length >= mostOwnDetails) {
        refuse(word, 'full');
      } else {
        details.push(read.text);
      }
    }
    typed.value = rest.join(', ');
    if (text.trim() !== '') outcome.value = said;
    if (details.length === latest().length) return;
    saveAll(details, () => {
      // What could not be saved returns to the field, unless something else has been typed since.
      typed.value ||= text;
    });
  };
  useClosing(add);

  return {
    details: current,
    typed: typed.value,
    outcome: outcome.value,
    note,
    type: (text: string) => {
      edit();
      outcome.value = { kind: 'hint' };
      typed.value = text;
    },
    add,
    remove: (detail: string) => {
      outcome.value = { kind: 'removed', detail, at: latest().indexOf(detail) };
      saveAll(
        latest().filter((each) => each !== detail),
        () => {
          outcome.value = { kind: 'hint' };
        },
      );
    },
    putBack: (detail: string, at: number) => {
      outcome.value = { kind: 'hint' };
      // Another tab may have put it back.
      if (latest().includes(detail)) return;
      saveAll(latest().toSpliced(Math.max(0, at), 0, detail).slice(0, mostOwnDetails), () => {
        outcome.value = { kind: 'removed', detail, at };
      });
    },
  };
}

/** Several details are parted by commas, semicolons or lines; spaces stand inside numbers. */
function wordsIn(text: string): string[] {
  return text.split(/[,;\n]/).map((word) => word.trim());
}

function isSame(detail: string, key: string): boolean {
  const read = readDetail(detail);
  return 'key' in read && isSameDetail(read.key, key);
}
