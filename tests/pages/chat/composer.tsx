import { isRefused, send, sendVoice, setDraft } from '../actions';
import type { Conversation } from '../config';
import { Icon } from '../shell/icon';
import { setState, useStore } from '../store';
import { Field } from './field';
import { Strips } from './strips';

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
      <Strips chat={chat} />
      <form data-testid="dm-composer-form" onSubmit={(event) => event.preventDefault()}>
        {attached && (
          <div className="attachment">
            <img alt="photo.png" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" />
          </div>
        )}
        <div className="flex items-end gap-2">
          <Tools />
          <Field chat={chat} onSend={submit} />
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
                disabled={isRefused(draft)}
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
