import { openChat } from '../actions';
import { avatar } from '../chat/message-list';
import { useStore } from '../store';

/** Every row has a portrait with a link: only the open thread's says who is written to. */
export function LegacyInbox() {
  const { conversations, open } = useStore();
  return (
    <section className="legacy-inbox" aria-label="Messages">
      <h2>Messages</h2>
      {conversations
        .filter((chat) => chat.accepted)
        .map((chat) => (
          <div
            key={chat.id}
            data-testid="conversation"
            role="tab"
            tabIndex={0}
            aria-selected={chat.id === open}
            className="legacy-row"
            onClick={() => openChat(chat.id)}
          >
            <div data-testid="DM_Conversation_Avatar">
              {chat.handle === null ? (
                <img alt="" src={avatar(chat.name)} />
              ) : (
                <a href={`/${chat.handle}`} onClick={(event) => event.preventDefault()}>
                  <img alt="" src={avatar(chat.handle)} />
                </a>
              )}
            </div>
            <div>
              <strong>{chat.name}</strong>{' '}
              {chat.handle !== null && <span className="subtext">@{chat.handle}</span>}
              <div className="subtext">{chat.messages.at(-1)?.text}</div>
            </div>
          </div>
        ))}
    </section>
  );
}
