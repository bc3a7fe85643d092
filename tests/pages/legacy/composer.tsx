import { Editor, type EditorState, getDefaultKeyBinding } from 'draft-js';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { send, setDraft } from '../actions';
import type { Conversation } from '../config';
import { registerEditor } from '../insert';
import { Icon } from '../shell/icon';
import { getState, setState, useStore } from '../store';
import { beforeCaret, emptied, insert, stateOf, textOf } from './editor-state';
import { Suggestions, suggest } from './suggestions';

function keyBinding(event: KeyboardEvent): string | null {
  return event.key === 'Enter' && !event.shiftKey ? 'send' : getDefaultKeyBinding(event);
}

/** Draft.js holds the text; the page's other parts see a copy of it. */
function useDraft(chat: Conversation) {
  const [state, setEditor] = useState<EditorState>(() => stateOf(chat.draft));
  const latest = useRef(state);
  const change = (next: EditorState) => {
    latest.current = next;
    setEditor(next);
    const text = textOf(next);
    if (text !== chat.draft) setDraft(text);
  };
  const put = useRef(change);
  put.current = change;
  useEffect(() => {
    registerEditor({
      insert: (text) => put.current(insert(latest.current, text)),
      replace: (text) => put.current(stateOf(text)),
    });
    return () => registerEditor(undefined);
  }, []);
  return { state, latest, change };
}

function SendButton({ enabled, onSend }: { enabled: boolean; onSend: () => void }) {
  return (
    <button
      type="button"
      data-testid="dmComposerSendButton"
      aria-label="Send"
      disabled={!enabled}
      onClick={onSend}
    >
      <Icon name="up" />
    </button>
  );
}

export function LegacyComposer({ chat, typeahead }: { chat: Conversation; typeahead: boolean }) {
  const { attached } = useStore();
  const { state, latest, change } = useDraft(chat);
  const found = typeahead ? suggest(beforeCaret(state)) : null;
  const placeholder = 'Start a new message';

  const submit = () => {
    const text = textOf(latest.current);
    if (text.trim() === '' && !getState().attached) return;
    send(text);
    change(emptied(latest.current));
  };
  const onCommand = (command: string) => {
    if (command !== 'send') return 'not-handled';
    if (found) change(insert(latest.current, `@${found.first} `, found.typed));
    else submit();
    return 'handled';
  };

  return (
    <aside role="complementary" className="draft">
      {attached && <div data-testid="dmComposerAttachments">photo.png</div>}
      <div className="draft-line">
        <button type="button" aria-label="Add photos" onClick={() => setState({ attached: true })}>
          <Icon name="image" />
        </button>
        <button
          type="button"
          aria-label="Add emoji"
          onClick={() => change(insert(latest.current, '🙂'))}
        >
          <Icon name="smile" />
        </button>
        <div className="draftjs-styles_0">
          <div data-testid="dmComposerTextInputRichTextInputContainer">
            <Editor
              editorState={state}
              onChange={change}
              keyBindingFn={keyBinding}
              handleKeyCommand={onCommand}
              placeholder={placeholder}
              ariaLabel={placeholder}
              ariaMultiline
              ariaAutoComplete="list"
              {...(found && { ariaActiveDescendantID: 'typeahead-0', ariaControls: 'typeahead' })}
              spellCheck
              stripPastedStyles
              webDriverTestID="dmComposerTextInput"
            />
          </div>
        </div>
        <SendButton enabled={chat.draft.trim() !== '' || attached} onSend={submit} />
      </div>
      {found && <Suggestions names={found.names} />}
    </aside>
  );
}
