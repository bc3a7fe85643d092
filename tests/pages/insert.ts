import { setDraft } from './actions';
import { findConversation, getState } from './store';

/** How the legacy editor takes text from the page's own code. */
interface EditorFace {
  insert(text: string): void;
  replace(text: string): void;
}

let editor: EditorFace | undefined;

/** Called by the legacy editor while it is mounted. */
export function registerEditor(face: EditorFace | undefined): void {
  editor = face;
}

/** As X's emoji picker: the state changes and React writes the field; no `input` event. */
export function insertAtEnd(text: string): void {
  if (editor) editor.insert(text);
  else setDraft(`${findConversation(getState().open)?.draft ?? ''}${text}`);
}

/** As a restored draft. */
export function replaceDraft(text: string): void {
  if (editor) editor.replace(text);
  else setDraft(text);
}
