import { useRef } from 'preact/hooks';
import { LockedList } from '../forms/locked-field';
import { SpokenFeedback } from '../forms/spoken-feedback';
import type { HalfTyped } from '../stored/memory/half-typed';
import { say, Words } from '../words/words';
import { DomainChips, DomainFeedback, type DomainsWords } from './domain-chips';
import { type Example, FieldExample } from './field-example';
import { useDomains } from './use-domains';

/** The settings that are lists of domains. */
type DomainsSetting = 'domains' | 'allowedDomains';

interface Props {
  field: DomainsSetting;
  stored: string[];
  /** The text that was in the field, unsaved, when the popup was last closed. */
  halfTyped: HalfTyped;
  /** Put before the element ids, as a page may have the field several times. */
  idPrefix?: string;
  /** Shown above the field; left out where people have set it up before. */
  example?: Example | undefined;
  /** Locked by the organization's policy. */
  isLocked: boolean;
  onSave: (domains: string[]) => Promise<void>;
}

const wordsOf: Record<DomainsSetting, DomainsWords> = {
  domains: {
    label: 'popup_domains',
    list: 'popup_domains_list',
    hint: 'popup_domain_hint',
    ours: 'popup_ours',
    takesNetworks: false,
  },
  allowedDomains: {
    label: 'options_allowed',
    list: 'options_allowed_list',
    hint: 'options_allowed_hint',
    ours: 'options_allowed_fine',
    takesNetworks: true,
  },
};

/** A field for domains, typed or pasted: the business's own, or others that are allowed. */
export function DomainsField({ isLocked, ...props }: Props) {
  const { field, stored, idPrefix = '' } = props;
  return isLocked ? (
    <LockedList id={idPrefix + field} label={wordsOf[field].label} items={stored} />
  ) : (
    <EditableDomains {...props} />
  );
}

type EditableProps = Omit<Props, 'isLocked'>;

function EditableDomains({
  field: setting,
  stored,
  halfTyped,
  idPrefix = '',
  example,
  onSave,
}: EditableProps) {
  const field = useDomains(stored, halfTyped, onSave);
  const id = idPrefix + setting;
  const words = wordsOf[setting];
  const input = useRef<HTMLInputElement>(null);

  /** Moves the focus to the field, because the button that was pressed disappears. */
  const backToField = (act: (domain: string) => void) => (domain: string) => {
    act(domain);
    input.current?.focus();
  };

  return (
    <div class="field">
      <label class="label" for={id}>
        <Words id={words.label} />
      </label>
      {field.note}
      {example && <FieldExample {...example} />}
      <DomainChips label={say(words.list)} domains={field.domains} onRemove={field.remove} />
      <div class="adding">
        <input
          id={id}
          ref={input}
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={field.typed}
          aria-invalid={field.feedback.kind === 'problem'}
          aria-describedby={`${id}-feedback`}
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
      <SpokenFeedback id={`${id}-feedback`} isSettled={field.isSettled}>
        <DomainFeedback
          words={words}
          state={field.feedback}
          onUndo={backToField(field.putBack)}
          onOurs={backToField(field.takeOurs)}
        />
      </SpokenFeedback>
    </div>
  );
}
