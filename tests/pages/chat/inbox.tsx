import { openChat } from '../actions';
import type { Conversation } from '../config';
import { Icon } from '../shell/icon';
import { useStore } from '../store';
import { avatar } from './message-list';

/** Test ids have a colon where addresses have a hyphen. */
const rowId = (id: string) => id.replace('-', ':');

function preview(chat: Conversation, typing: boolean): string {
  const last = chat.messages.at(-1);
  if (typing) return 'typing…';
  if (last === undefined) return '';
  return last.from === 'me' ? `You: ${last.text}` : last.text;
}

function InboxRow({ chat, index }: { chat: Conversation; index: number }) {
  const { open, typing } = useStore();
  const line = preview(chat, typing.includes(chat.id));
  const handle = chat.handle === null ? [] : [`@${chat.handle}`];
  return (
    <div
      data-testid={`dm-conversation-item-${rowId(chat.id)}`}
      data-index={index}
      aria-description={[chat.name, ...handle, line, '2h'].join(', ')}
    >
      <a
        role="option"
        aria-selected={open === chat.id}
        id={`dm-conversation-option-${rowId(chat.id)}`}
        href={`/i/chat/${chat.id}`}
        onClick={(event) => {
          event.preventDefault();
          openChat(chat.id);
        }}
      >
        <img alt="user avatar" className="avatar" src={avatar(chat.name)} />
        <span className="names">
          <strong>{chat.name}</strong> <span className="subtext">· 2h</span>
          <span className="preview subtext">{line}</span>
        </span>
      </a>
    </div>
  );
}

export function Inbox() {
  const { conversations } = useStore();
  return (
    <aside data-testid="dm-inbox-panel">
      <div data-testid="dm-inbox-header">
        <h1>Chat</h1>
        <button
          type="button"
          className="tool"
          data-testid="dm-new-chat-button"
          aria-label="New chat"
        >
          <Icon name="pen" />
        </button>
      </div>
      <div data-testid="dm-search-bar">
        <input aria-label="Search" placeholder="Search" />
      </div>
      <div data-testid="dm-conversation-scroller" role="listbox" aria-label="Conversations">
        {conversations
          .filter((chat) => chat.accepted)
          .map((chat, index) => (
            <InboxRow key={chat.id} chat={chat} index={index} />
          ))}
      </div>
    </aside>
  );
}
