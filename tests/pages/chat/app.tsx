import { config, findConversation, setState, useStore } from '../store';
import { Inbox } from './inbox';
import { ConversationPanel } from './panel';
import { PasscodeWall } from './passcode-wall';

/** The whole chat app: the same tree in a shadow root, in the page, and on its own site. */
export function ChatApp() {
  const { open, theme, dir, hoverCard, offer } = useStore();
  const chat = findConversation(open);
  return (
    <div
      data-xchat-root="route"
      data-theme={theme === 'light' ? 'light' : 'dark'}
      className={`app ${config.surface}`}
      dir={dir}
    >
      <div data-testid="dm-container" className={chat ? 'thread-open' : ''}>
        {config.surface === 'passcode' ? (
          <PasscodeWall />
        ) : (
          <>
            <Inbox />
            {chat ? (
              <ConversationPanel chat={chat} />
            ) : (
              <section data-testid="dm-empty-conversation-state">
                <h2>Start Conversation</h2>
                <p>Choose from your existing conversations, or start a new one.</p>
              </section>
            )}
          </>
        )}
      </div>
      {hoverCard !== null && (
        <div role="presentation" data-open="" data-side="top" className="hover-card">
          <a href={`https://x.com/${hoverCard}`}>@{hoverCard}</a>
        </div>
      )}
      {offer && (
        <div role="dialog" aria-label="Get Premium" className="offer">
          <p>You have reached the limit of message requests.</p>
          <button type="button" onClick={() => setState({ offer: false })}>
            Not now
          </button>
        </div>
      )}
    </div>
  );
}

/** Menus, hover cards and, on demand, a list of suggestions. */
export function Overlays() {
  const { listbox, theme } = useStore();
  return (
    <div data-xchat-root="overlays" data-theme={theme === 'light' ? 'light' : 'dark'}>
      {listbox && (
        <div role="listbox" aria-label="Suggestions" className="suggestions">
          <div role="option" aria-selected="true">
            @ana
          </div>
          <div role="option" aria-selected="false">
            @anabel
          </div>
        </div>
      )}
    </div>
  );
}
