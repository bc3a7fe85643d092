import { useRef } from 'preact/hooks';
import { Words } from '../words';
import { DomainChips, DomainFeedback } from './domain-chips';
import { useDomains } from './use-domains';

interface Props {
  stored: string[];
  /** What was left in the field when the popup was last closed. */
  halfTyped: string;
}

/** The business's own domains: typed or pasted, one or several. */
export function DomainsField({ stored, halfTyped }: Props) {
  const field = useDomains(stored, halfTyped);
  const input = useRef<HTMLInputElement>(null);

  /** The button that was pressed goes away, and with it the focus. */
  const backToField = (act: (domain: string) => void) => (domain: string) => {
    act(domain);
    input.current?.focus();
  };

  return (
    <div class="field">
      <label class="label" for="domains">
        <Words id="popup_domains" />
      </label>
      {field.note}
      <DomainChips domains={field.domains} onRemove={field.remove} />
      <div class="adding">
        <input
          id="domains"
          ref={input}
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={field.typed}
          aria-invalid={field.feedback.kind === 'problem'}
          aria-describedby="domains-feedback"
          onFocus={field.load}
          onInput={({ currentTarget: { value }, inputType }) =>
            field.type(value, field.typed === '' && inputType === 'insertFromPaste')
          }
          onKeyDown={({ key, isComposing }) => {
            if (key === 'Enter' && !isComposing) field.add();
          }}
          onBlur={field.add}
        />
        <button type="button" class="add" onClick={field.add}>
          <Words id="popup_add" />
        </button>
      </div>
      <p id="domains-feedback" class="feedback" role="status">
        <DomainFeedback
          state={field.feedback}
          onUndo={backToField(field.putBack)}
          onOurs={backToField(field.takeOurs)}
        />
      </p>
    </div>
  );
}
