import { leaveChat } from '../actions';
import type { Conversation } from '../config';
import { Icon } from '../shell/icon';
import { changeConversation, config, useStore } from '../store';
import { Composer } from './composer';
import { avatar, MessageList } from './message-list';

function Title({ chat }: { chat: Conversation }) {
  const { people } = config;
  const name = (
    <div data-testid="dm-conversation-username">
      <div>
        <div>{chat.name}</div>
        {chat.handle === null && people > 0 && <div>{people} people</div>}
      </div>
    </div>
  );
  // A group has no link to a profile here.
  if (chat.handle === null) return <div className="title">{name}</div>;
  return (
    <a className="title" href={`https://x.com/${chat.handle}`}>
      <img alt="user avatar" className="avatar small" src={avatar(chat.name)} />
      {name}
    </a>
  );
}

function RequestPrompt({ chat }: { chat: Conversation }) {
  return (
    <section data-testid="dm-message-request-prompt">
      <p>{chat.name} wants to message you. They will not know you have seen it until you accept.</p>
      <button
        type="button"
        className="pill"
        data-testid="dm-message-request-accept-button"
        onClick={() => changeConversation(chat.id, () => ({ accepted: true }))}
      >
        Accept
      </button>
      <button type="button" className="pill">
        Delete
      </button>
    </section>
  );
}

function Foot({ chat }: { chat: Conversation }) {
  const { composerReady } = useStore();
  if (!chat.accepted) return <RequestPrompt chat={chat} />;
  return composerReady ? <Composer chat={chat} /> : null;
}

export function ConversationPanel({ chat }: { chat: Conversation }) {
  const { generation } = useStore();
  return (
    <section data-testid="dm-conversation-panel">
      <header data-testid="dm-conversation-header">
        <button
          type="button"
          className="tool"
          data-testid="dm-conversation-back-button"
          aria-label="Back"
          onClick={leaveChat}
        >
          <Icon name="back" />
        </button>
        <Title chat={chat} />
        <button
          type="button"
          className="tool"
          data-testid="dm-conversation-more-button"
          aria-label="More"
        >
          <Icon name="more" />
        </button>
      </header>
      <div data-testid="dm-conversation-content" key={generation}>
        <MessageList chat={chat} />
        <Foot chat={chat} />
      </div>
    </section>
  );
}
