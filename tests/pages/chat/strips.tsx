import { endEdit } from '../actions';
import type { Conversation } from '../config';
import { Icon } from '../shell/icon';
import { config, setState, useStore } from '../store';

/** X cuts what it quotes. */
const quoted = 140;

function Close({ onClick }: { onClick: () => void }) {
  return (
    <button type="button" className="tool" aria-label="Close" onClick={onClick}>
      <Icon name="x" />
    </button>
  );
}

/** What X shows above the form while a message is edited or answered, or has a link. None has an id. */
export function Strips({ chat }: { chat: Conversation }) {
  const { edit, replyTo } = useStore();
  const answered = chat.messages.find(({ id }) => id === replyTo);
  const link = config.draftCard ? /\bhttps?:\/\/([\w.-]+\.\w+)/.exec(chat.draft)?.[1] : undefined;
  return (
    <>
      {edit !== null && (
        <div className="strip">
          <strong>Edit message</strong>
          <Close onClick={endEdit} />
        </div>
      )}
      {answered && (
        <div className="strip">
          <strong>Replying to {chat.name}</strong>
          <span>{answered.text.slice(0, quoted)}</span>
          <Close onClick={() => setState({ replyTo: null })} />
        </div>
      )}
      {link !== undefined && (
        <div className="strip">
          <a href={`https://${link}`}>{link}</a>
        </div>
      )}
    </>
  );
}
