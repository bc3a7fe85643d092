import type { ComponentChildren } from 'preact';
import { Words } from '../words/words';

/** Says that the organization has set this, which is why it cannot be changed. */
export function LockedNote({ id }: { id?: string }) {
  return (
    <span id={id} class="locked">
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 5h8v6H2zM4 5V3a2 2 0 0 1 4 0v2" />
      </svg>
      <Words id="policy_locked" />
    </span>
  );
}

interface TextProps {
  id: string;
  label: string;
  value: string;
  /** A sentence that says what the value means. */
  children?: ComponentChildren;
}

/** A text field that the organization's policy locks: it looks the same, but is disabled. */
export function LockedText({ id, label, value, children }: TextProps) {
  return (
    <div class="field">
      <label class="label" for={id}>
        <Words id={label} />
      </label>
      <input
        id={id}
        type="text"
        dir="ltr"
        disabled
        value={value}
        aria-describedby={`${id}-feedback`}
      />
      <p id={`${id}-feedback`} class="feedback">
        {children} <LockedNote />
      </p>
    </div>
  );
}

interface ListProps {
  id: string;
  label: string;
  items: readonly string[];
}

/** A list that the organization's policy locks: nothing can be added or removed. */
export function LockedList({ id, label, items }: ListProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a layout of its own
    <div class="field" role="group" aria-disabled="true" aria-labelledby={`${id}-label`}>
      <span id={`${id}-label`} class="label">
        <Words id={label} />
      </span>
      {items.length > 0 && (
        <ul class="chips" aria-labelledby={`${id}-label`}>
          {items.map((item) => (
            <li key={item} class="chip">
              <bdi>{item}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p class="feedback">
        <LockedNote />
      </p>
    </div>
  );
}
