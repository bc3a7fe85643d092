import { useLayoutEffect } from 'react';
import { ChatApp } from '../chat/app';
import {
  adoptChatStyles,
  EmbedHost,
  startChat,
  useOverlaysHost,
  useShadowApp,
} from '../mount-chat';
import { pathOf } from '../routes';
import { config, setState, useStore } from '../store';
import { Icon } from './icon';

function Content() {
  if (config.drawerBody === 'route') return <EmbedHost />;
  if (config.drawerBody === 'light') return <LightApp />;
  return <ForeignHost />;
}

function LightApp() {
  useLayoutEffect(() => {
    adoptChatStyles(document);
    startChat();
    return () => setState({ composerReady: false });
  }, []);
  return (
    <div className="dock-host">
      <ChatApp />
    </div>
  );
}

function ForeignHost() {
  const host = useShadowApp();
  useOverlaysHost();
  // Which host X uses here is not known; only that it is below the drawer's root.
  return <div className="dock-host" ref={host} />;
}

/** The chat docked at the bottom of every page but the chat's own. */
export function Dock() {
  const { panelOpen, open } = useStore();
  return (
    <div data-testid="chat-drawer-root" className="dock">
      {panelOpen ? (
        <div className="dock-panel">
          <div className="dock-bar">
            <strong>Chat</strong>
            <button
              type="button"
              className="tool"
              aria-label="Open in full view"
              onClick={() => location.assign(pathOf('today', open))}
            >
              <Icon name="expand" />
            </button>
            <button
              type="button"
              className="tool"
              aria-label="Close"
              onClick={() => setState({ panelOpen: false })}
            >
              <Icon name="x" />
            </button>
          </div>
          <Content />
        </div>
      ) : (
        <button
          type="button"
          data-testid="chat-drawer-main"
          aria-label="Chat"
          onClick={() => setState({ panelOpen: true })}
        >
          <Icon name="chat" />
        </button>
      )}
    </div>
  );
}
