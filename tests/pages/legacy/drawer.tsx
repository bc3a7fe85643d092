import { useEffect } from 'react';
import { leaveChat, openChat } from '../actions';
import { Icon } from '../shell/icon';
import { isField } from '../shortcuts';
import { findConversation, getState, setState, useStore } from '../store';
import { LegacyThread } from './thread';

const toggle = () => setState({ panelOpen: !getState().panelOpen });

/** The key `i` opens and closes it, unless it is typed into a field. */
function useToggleKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'i' && !isField(event.target)) toggle();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function List() {
  const { conversations } = useStore();
  return conversations
    .filter((chat) => chat.accepted)
    .map((chat) => (
      <button
        key={chat.id}
        type="button"
        className="legacy-row"
        data-testid="conversation"
        onClick={() => openChat(chat.id)}
      >
        {chat.name}
      </button>
    ));
}

export function Drawer() {
  const { panelOpen, open } = useStore();
  const chat = findConversation(open);
  useToggleKey();
  return (
    <div data-testid="DMDrawer" className={panelOpen ? 'drawer open' : 'drawer'}>
      <div data-testid="DMDrawerHeader">
        {panelOpen && chat && (
          <div role="button" tabIndex={0} aria-label="Back" onClick={leaveChat}>
            <Icon name="back" />
          </div>
        )}
        <h2>
          {panelOpen && chat?.handle ? (
            <a href={`/${chat.handle}`}>
              <span>{chat.name}</span>
            </a>
          ) : (
            <span>{(panelOpen && chat?.name) || 'Messages'}</span>
          )}
        </h2>
        <div
          role="button"
          tabIndex={0}
          aria-label={panelOpen ? 'Collapse' : 'Expand'}
          onClick={toggle}
        >
          <Icon name="up" />
        </div>
      </div>
      {panelOpen && (chat ? <LegacyThread chat={chat} /> : <List />)}
    </div>
  );
}
