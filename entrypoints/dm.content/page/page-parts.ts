import { part } from './part';

/** The element that contains all that we draw: it is not of X's page. */
export const ourTag = 'dm-decorum';
/** What stands before the handle in the id of somebody's picture. */
export const avatarPrefix = 'UserAvatar-Container-';

/** What we rely on in X's page round the chat, in the document's own tree. */
export const pageParts = {
  /** A link of the navigation: it is there together with the link to the own profile. */
  navigation: part('[data-testid^="AppTabBar_"]', '2026-10', 'tools', 'never'),
  /** The handle of the account in use. */
  profileLink: part('a[data-testid="AppTabBar_Profile_Link"]', '2026-10', 'tools', 'always'),
  /** The same handle, in the id of the picture in it. */
  accountSwitcher: part(
    '[data-testid="SideNav_AccountSwitcher_Button"]',
    '2026-10',
    'tools',
    'never',
  ),
  /** Somebody's picture. */
  avatar: part(`[data-testid^="${avatarPrefix}"]`, '2026-10', 'tools', 'never'),
  /** A box for posts is not for messages. */
  postBox: part('[data-testid^="tweetTextarea"]', '2026-10', 'tools', 'never'),
};
