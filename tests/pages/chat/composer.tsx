import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { send, sendVoice, setDraft } from '../actions';
import type { Conversation } from '../config';
import { Icon } from '../shell/icon';
import { config, getState, setState, useStore } from '../store';

const maxHeight = 160;

function Field({ draft, onSend }: { draft: string; onSend: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const node = field.current;
    if (node === null) return;
    node.style.height = 'auto';
    node.style.height = `${Math.min(node.scrollHeight, maxHeight)}px`;
  }, [draft]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (getState().listbox) {
      setState({ listbox: false });
      setDraft(`${draft}@ana `);
    } else onSend();
  };

  return (
    <div data-testid="dm-composer-input-container">
      <textarea
        ref={field}
        data-testid="dm-composer-textarea"
        rows={1}
        placeholder={config.placeholder}
        aria-label={config.placeholder}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

function Tools() {
  return (
    <>
      <button
        type="button"
        className="tool"
        data-testid="dm-composer-attachment-button"
        aria-label="Attach"
        onClick={() => setState({ attached: true })}
      >
        <Icon name="plus" />
      </button>
      <input type="file" hidden multiple data-testid="dm-composer-file-input" />
      <button
        type="button"
        className="tool gif"
        data-testid="dm-composer-gif-button"
        aria-label="GIF"
      >
        GIF
      </button>
    </>
  );
}

/** X reuses this for every conversation: nothing in it is keyed by the one that is open. */
export function Composer({ chat }: { chat: Conversation }) {
  const { attached } = useStore();
  const { draft } = chat;
  const submit = () => send(draft);
  return (
    <div data-testid="dm-composer-container">
      <form data-testid="dm-composer-form" onSubmit={(event) => event.preventDefault()}>
        {attached && <div className="attachment">photo.png</div>}
        <div className="flex items-end gap-2">
          <Tools />
          <Field draft={draft} onSend={submit} />
          <button
            type="button"
            className="tool"
            data-testid="dm-composer-emoji-button"
            aria-label="Emoji"
            onClick={() => setDraft(`${draft}🙂`)}
          >
            <Icon name="smile" />
          </button>
          <div className="mb-1 self-end">
            {draft.trim() === '' && !attached ? (
              <button
                key="voice"
                type="button"
                className="tool"
                data-testid="dm-composer-voice-button"
                aria-label="Voice message"
                onClick={sendVoice}
              >
                <Icon name="microphone" />
              </button>
            ) : (
              <button
                key="send"
                type="button"
                className="send"
                data-testid="dm-composer-send-button"
                aria-label="Send"
                onClick={submit}
              >
                <Icon name="up" />
              </button>
            )}
          </div>
        </div>
      </form>
    </div>
  );
}
