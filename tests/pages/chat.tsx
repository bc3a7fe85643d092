import { createRoot } from 'react-dom/client';
import { followHistory } from './actions';
import { ChatApp } from './chat/app';
import { makeControl } from './control';
import { collectErrors, rootOptions } from './errors';
import { adoptChatStyles, EmbedRoute, startChat } from './mount-chat';
import { Dock } from './shell/dock';
import { Home } from './shell/home';
import { Nav } from './shell/nav';
import shellCss from './shell/shell.css?inline';
import { followTheme } from './shell/theme';
import { config, useStore } from './store';
import { adopt } from './styles';

const { surface } = config;

/** On Home, as after leaving a chat, the chat's hosts are gone. */
function Main() {
  const { open } = useStore();
  const left = open === null && location.pathname === '/home';
  const home = left || surface === 'home' || surface === 'timeline' || surface === 'dock';
  const light = surface === 'light';
  return (
    <>
      <Nav compact={!home} />
      <main role="main">
        {home ? (
          <Home />
        ) : (
          <div data-testid="primaryColumn" className="column wide">
            {light ? <ChatApp /> : <EmbedRoute />}
          </div>
        )}
      </main>
      {home && surface === 'dock' && <Dock />}
    </>
  );
}

function start(): void {
  collectErrors();
  adopt(document, shellCss);
  followTheme();
  followHistory();
  const container = document.getElementById('react-root');
  if (container === null) throw new Error('The document has no #react-root.');
  window.replica = makeControl();
  if (surface === 'light' || (surface === 'chat' && !config.shadow)) {
    adoptChatStyles(document);
    startChat();
  }
  const app = surface === 'chat' ? config.shadow ? <EmbedRoute /> : <ChatApp /> : <Main />;
  createRoot(container, rootOptions).render(app);
}

start();
