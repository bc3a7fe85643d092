import { useLayoutEffect, useRef } from 'react';
import type { Conversation, Message } from '../config';
import { config, useStore } from '../store';
import { MessageRow } from './message-row';
import { useVirtualRows } from './virtual-rows';

type Item =
  | { key: string; kind: 'header' | 'date' | 'typing' | 'spacer' }
  | { key: string; kind: 'message'; message: Message };

function itemsOf(chat: Conversation, typing: boolean): Item[] {
  const rows = chat.messages.map((message) => ({
    key: message.id,
    kind: 'message' as const,
    message,
  }));
  return [
    { key: 'header', kind: 'header' },
    ...(rows.length > 0 ? [{ key: 'date-1', kind: 'date' } as const] : []),
    ...rows,
    ...(typing ? [{ key: 'typing', kind: 'typing' } as const] : []),
    { key: 'spacer', kind: 'spacer' },
  ];
}

function HeaderCard({ chat }: { chat: Conversation }) {
  return (
    <div data-testid="dm-conversation-header-item" className="header-card">
      <img alt="user avatar" className="avatar big" src={avatar(chat.name)} />
      <strong>{chat.name}</strong>
      {chat.handle !== null && <span className="subtext">@{chat.handle}</span>}
      {chat.handle !== null && <span className="subtext">Joined March 2019</span>}
      {chat.handle !== null && (
        <a className="pill" href={`https://x.com/${chat.handle}`}>
          View Profile
        </a>
      )}
    </div>
  );
}

/** A drawn portrait: pictures of people come from another host on X, and nothing may leave here. */
export function avatar(name: string): string {
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 360;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="hsl(${hue} 45% 55%)"/><circle cx="20" cy="15" r="7" fill="#fff"/><path d="M6 40a14 14 0 0 1 28 0" fill="#fff"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function ItemBody({ item, chat }: { item: Item; chat: Conversation }) {
  if (item.kind === 'header') return <HeaderCard chat={chat} />;
  if (item.kind === 'date') return <div className="date">Today</div>;
  if (item.kind === 'typing') return <div className="typing">•••</div>;
  if (item.kind === 'message') {
    const next = chat.messages[chat.messages.indexOf(item.message) + 1];
    const endsRun = next?.from !== item.message.from;
    return <MessageRow message={item.message} chat={chat} endsRun={endsRun} />;
  }
  return null;
}

function Rows({ chat }: { chat: Conversation }) {
  const { typing, composerReady } = useStore();
  const scroller = useRef<HTMLDivElement>(null);
  const items = itemsOf(chat, typing.includes(chat.id));
  const rows = useVirtualRows(
    scroller,
    items.map((item) => item.key),
    config.openedAt,
  );
  const { length } = items;
  const { atEnd } = rows;
  // A new row and X's own composer move the list; it does not follow when others make it shrink.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at the time of the new row
  useLayoutEffect(() => {
    const node = scroller.current;
    if (node !== null && atEnd) node.scrollTop = node.scrollHeight;
  }, [length, composerReady]);

  useLayoutEffect(() => {
    const node = scroller.current;
    if (node !== null && config.openedAt < 1) node.scrollTop = node.scrollHeight * config.openedAt;
  }, []);

  return (
    <div data-testid="dm-message-scroller" role="log" aria-busy="false" ref={scroller}>
      <div className="relative" style={{ paddingTop: rows.before, paddingBottom: rows.after }}>
        {items.slice(rows.first, rows.last + 1).map((item, offset) => (
          <div
            key={item.key}
            data-index={rows.first + offset}
            data-dm-item-key={item.key}
            ref={rows.measure(item.key)}
            {...(item.kind === 'spacer' && { 'data-testid': 'dm-message-list-composer-spacer' })}
          >
            <ItemBody item={item} chat={chat} />
          </div>
        ))}
      </div>
    </div>
  );
}

export function MessageList({ chat }: { chat: Conversation }) {
  const { busy } = useStore();
  return (
    <div data-testid="dm-message-list-container" className={config.surface}>
      <div data-testid="dm-message-list">
        {busy ? (
          <div data-testid="dm-message-scroller" role="log" aria-busy="true">
            <div className="relative">
              <div data-index={0} data-dm-item-key="dm-message-list-spinner-slot">
                <div className="spinner" />
              </div>
            </div>
          </div>
        ) : (
          <Rows key={chat.id} chat={chat} />
        )}
      </div>
    </div>
  );
}
