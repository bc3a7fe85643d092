import { Words } from '../words/words';

/** Between a sentence and its button: a space, and not a margin, is gone where the button takes a line of its own. */
export const gap = '\u2002';

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
    <>
      {gap}
      <button type="button" class="secondary" onClick={onUndo} ref={isAside ? null : takeFocus}>
        <Words id="popup_undo" />
      </button>
    </>
  );
}

// Not an inline function, which would take the focus at every rendering.
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
