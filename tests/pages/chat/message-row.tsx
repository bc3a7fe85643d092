import { useState } from 'react';
import { retry } from '../actions';
import type { Conversation, Message } from '../config';
import { Icon } from '../shell/icon';
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
        {...(message.text !== '' && { 'data-testid': `message-text-${message.id}` })}
        className={`rounded-chat ${mine ? 'bg-chat-accent' : 'bg-gray-50'}`}
      >
        {message.text === '' ? (
          <div className="media">🎤 0:03</div>
        ) : (
          <span dir="auto" className="whitespace-pre-wrap">
            {message.text}
          </span>
        )}
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

/** Under the pointer only. Their test ids begin as the message's own does. */
function Actions({ id }: { id: string }) {
  return (
    <div style={{ gridArea: 'actions' }} className="actions">
      <button type="button" data-testid={`message-reaction-button-${id}`} aria-label="React">
        <Icon name="smile" />
      </button>
      <button type="button" data-testid={`message-overflow-button-${id}`} aria-label="More">
        <Icon name="more" />
      </button>
    </div>
  );
}

/** Only the class of the row itself says whose message it is. */
export function MessageRow({ message, chat }: { message: Message; chat: Conversation }) {
  const mine = message.from === 'me';
  const [pointed, setPointed] = useState(false);
  return (
    <div
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
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
      {pointed && mine && <Actions id={message.id} />}
      <Bubble message={message} mine={mine} />
      {pointed && !mine && <Actions id={message.id} />}
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
