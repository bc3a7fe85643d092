import { useLayoutEffect, useRef } from 'react';
import { avatar } from '../chat/message-list';
import type { Conversation, Message } from '../config';
import { config, useStore } from '../store';
import { LegacyComposer } from './composer';

function Portrait({ handle }: { handle: string }) {
  return (
    <div data-testid={`UserAvatar-Container-${handle}`}>
      <a href={`/${handle}`}>
        <img alt="" src={avatar(handle)} />
      </a>
    </div>
  );
}

/** No attribute says whose a message is: one's own are buttons, accent-coloured, at the end. */
function Entry({ message }: { message: Message }) {
  const mine = message.from === 'me';
  return (
    <div data-testid="cellInnerDiv">
      <div
        data-testid="messageEntry"
        className={mine ? 'entry mine' : 'entry'}
        {...(mine && { role: 'button', tabIndex: 0 })}
      >
        {!mine && <Portrait handle={message.from} />}
        <div role="presentation" className={mine ? 'bubble r-l5o3uw' : 'bubble r-gu4em3'}>
          <div data-testid="tweetText" dir="auto">
            <span>{message.text}</span>
          </div>
        </div>
        <div className="when subtext">
          {message.time}
          {mine && (message.status === 'pending' ? ' · Sending…' : ' · Sent')}
        </div>
      </div>
    </div>
  );
}

function Viewport({ chat }: { chat: Conversation }) {
  const { busy, composerReady } = useStore();
  const viewport = useRef<HTMLDivElement>(null);
  const { length } = chat.messages;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new row and X's composer move the list
  useLayoutEffect(() => {
    const node = viewport.current;
    node?.scrollTo(0, node.scrollHeight);
  }, [length, busy, composerReady]);
  return (
    <div data-testid="DmActivityViewport" aria-label="Timeline: Messages" ref={viewport}>
      <div data-testid="DmScrollerContainer">
        {busy ? (
          <div role="progressbar" aria-label="Loading" />
        ) : (
          chat.messages.map((message) => <Entry key={message.id} message={message} />)
        )}
      </div>
    </div>
  );
}

/** The thread and its composer, the same on its page and in the drawer. */
export function LegacyThread({ chat }: { chat: Conversation }) {
  const { generation, composerReady } = useStore();
  return (
    <div data-testid="DmActivityContainer" key={`${chat.id} ${generation}`}>
      <Viewport chat={chat} />
      {composerReady && <LegacyComposer chat={chat} typeahead={config.typeahead} />}
    </div>
  );
}
