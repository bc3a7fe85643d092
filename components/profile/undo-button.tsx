import { Words } from '../words';

/** Takes the last step back. The button pressed for that step is gone; the keyboard goes on here. */
export function UndoButton({ onUndo }: { onUndo: () => void }) {
  return (
    <button type="button" class="way-out" onClick={onUndo} ref={takeFocus}>
      <Words id="popup_undo" />
    </button>
  );
}

// Named, and not written in place: a new function would take the focus at every change.
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
