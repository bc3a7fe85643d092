import { avatar } from '../chat/message-list';
import { useStore } from '../store';
import { Icon } from './icon';
import { useMedia } from './use-media';

const links = [
  ['Home', 'home', '/home'],
  ['Explore', 'search', '/explore'],
  ['Notifications', 'bell', '/notifications'],
  ['Chat', 'chat', '/i/chat', 'DirectMessage'],
  ['Grok', 'grok', '/i/grok'],
  ['Bookmarks', 'bookmark', '/i/bookmarks'],
] as const;

/** The left column: on chat routes icons only. On phones there is none, and no own handle in sight. */
export function Nav({ compact }: { compact: boolean }) {
  const { me } = useStore();
  const phone = useMedia('(max-width: 500px)');
  if (phone) return null;
  return (
    <header role="banner" className={compact ? 'nav compact' : 'nav'}>
      <nav>
        <span className="logo">
          <Icon name="x" />
        </span>
        {links.map(([name, icon, href, id = name]) => (
          <a key={name} href={href} data-testid={`AppTabBar_${id}_Link`} aria-label={name}>
            <Icon name={icon} />
            {!compact && <span>{name}</span>}
          </a>
        ))}
        <a href={`/${me}`} data-testid="AppTabBar_Profile_Link" aria-label="Profile">
          <Icon name="person" />
          {!compact && <span>Profile</span>}
        </a>
      </nav>
      <button
        type="button"
        data-testid="SideNav_AccountSwitcher_Button"
        aria-label="Account menu"
        className="switcher"
      >
        <div data-testid={`UserAvatar-Container-${me}`}>
          <img alt="" className="avatar" src={avatar(me)} />
        </div>
        {!compact && <span className="subtext">@{me}</span>}
      </button>
    </header>
  );
}
