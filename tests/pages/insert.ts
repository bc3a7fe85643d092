import { setDraft } from './actions';
import { findConversation, getState } from './store';

/** How the legacy editor takes text from the page's own code; set while it is mounted. */
let intoEditor: ((text: string) => void) | undefined;

export function useEditorFor(insert: ((text: string) => void) | undefined): void {
  intoEditor = insert;
}

/** As X's emoji picker: the state changes and React writes the field; no `input` event. */
export function insertAtEnd(text: string): void {
  if (intoEditor) intoEditor(text);
  else setDraft(`${findConversation(getState().open)?.draft ?? ''}${text}`);
}
