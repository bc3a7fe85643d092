import type { DragEvent } from 'react';
import { leaveChat } from '../actions';
import type { Conversation } from '../config';
import { Icon } from '../shell/icon';
import { changeConversation, config, findConversation, setState, useStore } from '../store';
import { Composer } from './composer';
import { avatar, MessageList } from './message-list';

/** How many are in a group; in any chat, after which time messages disappear instead. */
function SecondLine({ chat }: { chat: Conversation }) {
  const { people, disappearing } = config;
  if (disappearing !== null) {
    return (
      <div>
        <Icon name="timer" />
        {disappearing}
      </div>
    );
  }
  return chat.handle === null && people > 0 ? (
    <div>{people.toLocaleString('en')} people</div>
  ) : null;
}

function Title({ chat }: { chat: Conversation }) {
  const name = (
    <div data-testid="dm-conversation-username">
      <div>
        <div>{chat.name}</div>
        <SecondLine chat={chat} />
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

/** What X says where nothing can be written. */
const reasons = {
  'read-only': 'Your account is in read-only mode.',
  removed: 'You were removed from this group.',
  keys: 'Messages are off until the security check of the keys is done.',
};

function Foot({ chat }: { chat: Conversation }) {
  const { composerReady } = useStore();
  if (!chat.accepted) return <RequestPrompt chat={chat} />;
  if (config.replaced !== null) return <p className="replaced">{reasons[config.replaced]}</p>;
  return composerReady ? <Composer chat={chat} /> : null;
}

export function ConversationPanel({ chat }: { chat: Conversation }) {
  const { generation, headerOf, rowsOf } = useStore();
  const dropFiles = (event: DragEvent) => {
    event.preventDefault();
    if (event.dataTransfer.files.length > 0) setState({ attached: true });
  };
  return (
    <section
      data-testid="dm-conversation-panel"
      onDragOver={(event) => event.preventDefault()}
      onDrop={dropFiles}
    >
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
        <Title chat={findConversation(headerOf) ?? chat} />
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
        <MessageList chat={findConversation(rowsOf) ?? chat} />
        <Foot chat={chat} />
      </div>
    </section>
  );
}
