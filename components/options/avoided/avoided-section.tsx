import { useRef } from 'preact/hooks';
import { LockedList } from '../../forms/locked-field';
import { avoidedWordWords } from '../../page/field-words';
import { Section } from '../../page/section';
import type { Settings } from '../../stored/settings/settings';
import { say, Words } from '../../words/words';
import { AddWord } from './add-word';
import { PasteWords } from './paste-words';
import { useAvoidedWords } from './use-avoided-words';
import { WordRow } from './word-row';
import { WordsFeedback } from './words-feedback';

/** The words that the person never wants in a message. */
export function AvoidedSection({ settings }: { settings: Settings }) {
  const list = useAvoidedWords(settings.avoidedWords);
  const field = useRef<HTMLInputElement>(null);
  if (settings.policy.locked.has('avoidedWords')) {
    return (
      <Section id="avoided" title="options_avoided">
        <LockedList
          id="avoided-list"
          label="options_avoided_list"
          items={settings.avoidedWords.map(avoidedWordWords)}
        />
      </Section>
    );
  }
  const shown = list.words.toSorted((one, other) => one.words.localeCompare(other.words));
  return (
    <Section id="avoided" title="options_avoided" note={list.note}>
      <p class="intro">
        <Words id="options_avoided_intro" />
      </p>
      {shown.length > 0 && (
        <ul class="words" aria-label={say('options_avoided_list')}>
          {shown.map((word) => (
            <WordRow
              key={word.words}
              word={word}
              onLevel={(level) => list.change({ ...word, level })}
              onRemove={() => list.remove(word)}
            />
          ))}
        </ul>
      )}
      <AddWord field={field} onEdit={list.edit} onAdd={list.add} />
      <p id="avoided-feedback" class="feedback" role="status">
        <WordsFeedback
          outcome={list.outcome}
          onUndo={(word) => {
            list.putBack(word);
            // The Undo button is gone after this.
            field.current?.focus();
          }}
        />
      </p>
      <PasteWords onAdd={list.add} />
    </Section>
  );
}
