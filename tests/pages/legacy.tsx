import draftCss from 'draft-js/dist/Draft.css?inline';
import { loadThread } from './actions';
import { avatar } from './chat/message-list';
import type { Conversation } from './config';
import composerCss from './legacy/composer.css?inline';
import { Drawer } from './legacy/drawer';
import { LegacyInbox } from './legacy/inbox';
import css from './legacy/legacy.css?inline';
import { LegacyThread } from './legacy/thread';
import { Home } from './shell/home';
import { Icon } from './shell/icon';
import { Nav } from './shell/nav';
import { start } from './start';
import { config, findConversation, getState, setState, useStore } from './store';
import { adopt } from './styles';

function Detail({ chat }: { chat: Conversation }) {
  return (
    <section aria-labelledby="detail-header" role="region" className="detail">
      <div className="detail-top">
        {chat.handle !== null && (
          <div data-testid="DM_Conversation_Avatar">
            <a href={`/${chat.handle}`}>
              <img alt="" src={avatar(chat.handle)} />
            </a>
          </div>
        )}
        <h2 id="detail-header">
          <span>{chat.name}</span>
        </h2>
        <a href={`/messages/${chat.id}/info`} aria-label="Conversation info">
          <Icon name="info" />
        </a>
      </div>
      <LegacyThread chat={chat} />
    </section>
  );
}

function Page() {
  const { open } = useStore();
  const chat = findConversation(open);
  if (config.surface === 'drawer') {
    return (
      <>
        <Nav compact={false} />
        <main role="main">
          <Home />
        </main>
        <Drawer />
      </>
    );
  }
  const left = location.pathname === '/home';
  return (
    <>
      <Nav compact={!left} />
      <main role="main">
        {left ? <Home /> : <LegacyInbox />}
        {!left && chat && <Detail chat={chat} />}
      </main>
      {left && <Drawer />}
    </>
  );
}

adopt(document, draftCss);
adopt(document, `${css}\n${composerCss}`);
if (getState().open !== null) loadThread();
setTimeout(() => setState({ composerReady: true }), config.composerDelay);
start(<Page />);
