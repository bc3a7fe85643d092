interface Props {
  /** What is removed, in words: the cross alone says nothing. */
  label: string;
  onRemove: () => void;
}

/** A cross that removes one of several. */
export function RemoveButton({ label, onRemove }: Props) {
  return (
    <button type="button" class="remove" aria-label={label} onClick={onRemove}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="m2.5 2.5 7 7m0-7-7 7" />
      </svg>
    </button>
  );
}
