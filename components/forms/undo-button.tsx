import { Words } from '../words/words';

interface Props {
  onUndo: () => void;
  /** What was pressed for that step is still there, and keeps the focus. */
  isAside?: boolean;
}

/**
 * Takes the last step back. The button pressed for that step is gone; the keyboard goes on here, which
 * takes a `key` where the next step shows another such button in the same place.
 */
export function UndoButton({ onUndo, isAside }: Props) {
  return (
    <button type="button" class="way-out" onClick={onUndo} ref={isAside ? null : takeFocus}>
      <Words id="popup_undo" />
    </button>
  );
}

// Named, and not written in place: a new function would take the focus at every change.
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
