import { Words } from '../words/words';

interface Props {
  onUndo: () => void;
  /** The control that was used is still there and keeps the focus. */
  isAside?: boolean;
}

/**
 * Undoes the last action. It takes the focus when it appears, as the button of that action is gone;
 * give it a `key` where another action may show a further Undo in the same place.
 */
export function UndoButton({ onUndo, isAside }: Props) {
  return (
    <button type="button" class="secondary" onClick={onUndo} ref={isAside ? null : takeFocus}>
      <Words id="popup_undo" />
    </button>
  );
}

// Not an inline function, which would take the focus at every rendering.
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
