import type { ComponentChildren } from 'preact';
import { LockedNote } from '../forms/locked-field';

interface Props {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  children: ComponentChildren;
  /** A sentence below the label. */
  hint?: ComponentChildren;
  /** Locked by the organization's policy. */
  isLocked?: boolean;
  id: string;
}

/** A setting that is on or off, with its label beside the switch. */
export function Switch({ id, isOn, onChange, children, hint, isLocked = false }: Props) {
  return (
    <div class="switch-line">
      <input
        id={id}
        type="checkbox"
        role="switch"
        class="switch"
        checked={isOn}
        disabled={isLocked}
        aria-checked={isOn}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ currentTarget: { checked } }) => onChange(checked)}
      />
      <div>
        <label for={id}>{children}</label>
        {hint && (
          <p id={`${id}-hint`} class="hint">
            {hint} {isLocked && <LockedNote />}
          </p>
        )}
      </div>
    </div>
  );
}
