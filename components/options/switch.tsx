import type { ComponentChildren } from 'preact';

interface Props {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  children: ComponentChildren;
  /** Says more, below. */
  hint?: ComponentChildren;
  id: string;
}

/** Something that is on or off, with its words beside it. */
export function Switch({ id, isOn, onChange, children, hint }: Props) {
  return (
    <div class="switch-line">
      <input
        id={id}
        type="checkbox"
        role="switch"
        class="switch"
        checked={isOn}
        aria-checked={isOn}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ currentTarget: { checked } }) => onChange(checked)}
      />
      <div>
        <label for={id}>{children}</label>
        {hint && (
          <p id={`${id}-hint`} class="hint">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
