import { ContentState, EditorState, Modifier } from 'draft-js';

export const stateOf = (text: string): EditorState =>
  EditorState.moveSelectionToEnd(EditorState.createWithContent(ContentState.createFromText(text)));

export const textOf = (state: EditorState): string => state.getCurrentContent().getPlainText('\n');

/** What stands on the caret's line before it. */
export function beforeCaret(state: EditorState): string {
  const selection = state.getSelection();
  const block = state.getCurrentContent().getBlockForKey(selection.getStartKey());
  return block.getText().slice(0, selection.getStartOffset());
}

/** Puts text in at the caret, in place of the `length` characters before it. */
export function insert(state: EditorState, text: string, length = 0): EditorState {
  const selection = state.getSelection();
  const range = selection.merge({ anchorOffset: selection.getStartOffset() - length });
  const content = Modifier.replaceText(state.getCurrentContent(), range, text);
  return EditorState.push(state, content, 'insert-characters');
}

/** Empties the field after a send, the caret staying in it. */
export const emptied = (state: EditorState): EditorState =>
  EditorState.moveFocusToEnd(
    EditorState.push(state, ContentState.createFromText(''), 'remove-range'),
  );
