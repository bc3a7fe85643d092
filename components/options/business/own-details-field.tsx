import { useRef } from 'preact/hooks';
import { LockedList } from '../../forms/locked-field';
import { RemoveButton } from '../../forms/remove-button';
import { UndoButton } from '../../forms/undo-button';
import { longestDetail, mostOwnDetails } from '../../stored/settings/fields';
import { say, Words } from '../../words/words';
import { type DetailsOutcome, useOwnDetails } from './use-own-details';

interface Props {
  stored: string[];
  /** Locked by the organization's policy. */
  isLocked: boolean;
}

/** The business's own e-mail addresses, phone numbers and IBANs, typed or pasted. */
export function OwnDetailsField({ stored, isLocked }: Props) {
  if (isLocked) return <LockedList id="details" label="options_details" items={stored} />;
  return <EditableDetails stored={stored} />;
}

function EditableDetails({ stored }: { stored: string[] }) {
  const { details, typed, outcome, note, type, add, remove, putBack } = useOwnDetails(stored);
  const input = useRef<HTMLInputElement>(null);
  const isWrong = !['hint', 'known', 'removed'].includes(outcome.kind);
  return (
    <div class="field">
      <label class="label" for="details">
        <Words id="options_details" />
      </label>
      {note}
      {details.length > 0 && (
        <ul class="chips" aria-label={say('options_details_list')}>
          {details.map((detail) => (
            <li key={detail} class="chip">
              <bdi>{detail}</bdi>
              <RemoveButton
                label={say('popup_remove', { domain: detail })}
                onRemove={() => remove(detail)}
              />
            </li>
          ))}
        </ul>
      )}
      <div class="adding">
        <input
          id="details"
          ref={input}
          type="text"
          dir="ltr"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby="details-feedback"
          onInput={({ currentTarget: { value } }) => type(value)}
          onPaste={(event) => {
            const text = event.clipboardData?.getData('text/plain') ?? '';
            // A field of one line would join the lines of a list.
            if (typed !== '' || !text.trim().includes('\n')) return;
            event.preventDefault();
            type(text);
            add();
          }}
          onKeyDown={({ key, isComposing }) => {
            if (key === 'Enter' && !isComposing) add();
          }}
          onBlur={add}
        />
        <button type="button" class="add" onClick={add}>
          <Words id="popup_add" />
        </button>
      </div>
      <p id="details-feedback" class="feedback" role="status">
        <Feedback
          outcome={outcome}
          onUndo={(detail, at) => {
            putBack(detail, at);
            // The Undo button is gone after this.
            input.current?.focus();
          }}
        />
      </p>
    </div>
  );
}

interface FeedbackProps {
  outcome: DetailsOutcome;
  onUndo: (detail: string, at: number) => void;
}

function Feedback({ outcome, onUndo }: FeedbackProps) {
  switch (outcome.kind) {
    case 'hint':
      return <Words id="options_details_hint" />;
    case 'known':
      return <Words id="options_details_known" data={{ detail: outcome.detail }} />;
    case 'removed': {
      const { detail, at } = outcome;
      return (
        <>
          <Words id="popup_removed" data={{ domain: detail }} />
          <UndoButton key={detail} onUndo={() => onUndo(detail, at)} />
        </>
      );
    }
    default: {
      const most = outcome.kind === 'long' ? longestDetail : mostOwnDetails;
      return (
        <span class="problem">
          <Words id={`options_details_${outcome.kind}`} data={{ typed: outcome.typed, most }} />
        </span>
      );
    }
  }
}
