import { ChatApp } from './chat/app';
import type { SurfaceName } from './config';
import { adoptChatStyles, EmbedRoute, startChat } from './mount-chat';
import { Dock } from './shell/dock';
import { Home } from './shell/home';
import { Nav } from './shell/nav';
import { ShareDialog } from './shell/share';
import { start } from './start';
import { config, useStore } from './store';

const { surface, shadow } = config;

/** Surfaces that stand before Home. */
const homes: readonly SurfaceName[] = ['home', 'timeline', 'dock', 'share'];

/** On Home, as after leaving a chat, the chat's hosts are gone. */
function Main() {
  const { open } = useStore();
  const left = open === null && location.pathname === '/home';
  const home = left || homes.includes(surface);
  return (
    <>
      <Nav compact={!home} />
      <main role="main">
        {home ? (
          <Home />
        ) : (
          <div data-testid="primaryColumn" className="column wide">
            {surface === 'light' ? <ChatApp /> : <EmbedRoute />}
          </div>
        )}
      </main>
      {home && surface !== 'light' && <Dock />}
      {surface === 'share' && open !== null && <ShareDialog />}
    </>
  );
}

/** Its own site: no column of X's around it. */
function OwnSite() {
  return shadow ? <EmbedRoute /> : <ChatApp />;
}

if (surface === 'light' || (surface === 'chat' && !shadow)) {
  adoptChatStyles(document);
  startChat();
}
start(surface === 'chat' ? <OwnSite /> : <Main />);
