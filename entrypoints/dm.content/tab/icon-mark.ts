import { askBackground } from '../../../components/messages/tab-messages';

/** The mark on our icon. It stands as long as anything in the tab is amiss. */
export class IconMark {
  readonly #amiss = new Set<unknown>();

  /** Something in the tab, such as a message box, is amiss now, or is so no longer. */
  set(what: unknown, isAmiss: boolean): void {
    const wasMarked = this.#amiss.size > 0;
    if (isAmiss) this.#amiss.add(what);
    else this.#amiss.delete(what);
    const isMarked = this.#amiss.size > 0;
    if (isMarked !== wasMarked) askBackground(isMarked ? 'mark-icon' : 'unmark-icon');
  }
}
