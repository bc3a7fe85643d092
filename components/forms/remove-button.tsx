interface Props {
  /** The accessible name, which says what is removed. */
  label: string;
  onRemove: () => void;
}

/** A × button that removes one item of a list. */
export function RemoveButton({ label, onRemove }: Props) {
  return (
    <button type="button" class="remove" aria-label={label} onClick={onRemove}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="m2.5 2.5 7 7m0-7-7 7" />
      </svg>
    </button>
  );
}
