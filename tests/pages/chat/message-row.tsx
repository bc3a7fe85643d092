import { retry } from '../actions';
import type { Conversation, Message } from '../config';
import { avatar } from './message-list';

function Bubble({ message, mine }: { message: Message; mine: boolean }) {
  return (
    <div
      style={{ gridArea: 'content' }}
      role="button"
      tabIndex={-1}
      data-dm-message-focus-target=""
      className="content"
    >
      <div
        data-testid={`message-text-${message.id}`}
        className={`rounded-chat ${mine ? 'bg-chat-accent' : 'bg-gray-50'}`}
      >
        <span dir="auto" className="whitespace-pre-wrap">
          {message.text || '🎤 0:03'}
        </span>
        {/* X has the time twice: once to keep the room, once drawn over it. */}
        <span aria-hidden="true" className="time-room">
          {message.time}
        </span>
        <div className="absolute bottom-0 flex justify-end">
          <span className="text-subtext3">{message.time}</span>
        </div>
      </div>
    </div>
  );
}

/** Only the class of the row itself says whose message it is. */
export function MessageRow({ message, chat }: { message: Message; chat: Conversation }) {
  const mine = message.from === 'me';
  return (
    <div
      data-testid={`message-${message.id}`}
      data-dm-message-row={message.id}
      data-send-status={message.status}
      className={`flex ${mine ? 'justify-end' : 'justify-start'}`}
    >
      {!mine && (
        <div style={{ gridArea: 'avatar' }}>
          <a href={`https://x.com/${message.from}`}>
            <img
              alt="user avatar"
              className="avatar small"
              src={avatar(message.from === chat.handle ? chat.name : message.from)}
            />
          </a>
        </div>
      )}
      <Bubble message={message} mine={mine} />
      {message.status === 'read' && <span aria-label="Read" className="receipt" />}
      {message.status === 'failed' && (
        <button type="button" className="failed" onClick={() => retry(message.id)}>
          Failed, Try Again
        </button>
      )}
      {chat.handle === null && !mine && (
        <span id={`${message.id}-sender`} hidden>
          {message.from}
        </span>
      )}
    </div>
  );
}
