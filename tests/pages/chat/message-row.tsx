import { useState } from 'react';
import { retry } from '../actions';
import type { Conversation, Message } from '../config';
import { Icon } from '../shell/icon';
import { config } from '../store';
import { avatar } from './message-list';
import { Words } from './words';

/** A photo or video from the device: an address that only this page can read. */
function Media({ kind }: { kind: 'photo' | 'video' }) {
  const [address] = useState(() =>
    URL.createObjectURL(new Blob([], { type: kind === 'photo' ? 'image/png' : 'video/mp4' })),
  );
  return (
    <div role="group" className="rounded-chat media">
      {kind === 'photo' ? <img alt="" src={address} /> : <video src={address} />}
    </div>
  );
}

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
        {message.text === '' ? <div className="media">🎤 0:03</div> : <Words text={message.text} />}
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

interface RowProps {
  message: Message;
  chat: Conversation;
  /** The next one is somebody else's. */
  endsRun: boolean;
}

/** Only the class of the row itself says whose message it is. */
export function MessageRow({ message, chat, endsRun }: RowProps) {
  const hasAvatar = chat.handle !== null || config.avatars === 'each' || endsRun;
  const { media } = message;
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
          {hasAvatar && (
            <a href={`https://x.com/${message.from}`}>
              <img
                alt="user avatar"
                className="avatar small"
                src={avatar(message.from === chat.handle ? chat.name : message.from)}
              />
            </a>
          )}
        </div>
      )}
      {pointed && mine && <Actions id={message.id} />}
      {(media === 'photo' || media === 'video') && <Media kind={media} />}
      {(message.text !== '' || media === undefined || media === 'voice') && (
        <Bubble message={message} mine={mine} />
      )}
      {pointed && !mine && <Actions id={message.id} />}
      {message.status === 'read' && <span aria-label="Read" className="receipt" />}
      {message.status === 'failed' && (
        <button type="button" className="failed" onClick={() => retry(message.id)}>
          {message.failure === 'too-large' ? 'Failed: too large' : 'Failed, Try Again'}
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
