import type { Part } from './part';

/** What stands before the handle in the id of somebody's picture. */
export const avatarPrefix = 'UserAvatar-Container-';

/** What we rely on in X's page round the chat, in the document's own tree. */
export const pageParts = {
  navigation: {
    selector: '[data-testid^="AppTabBar_"]',
    seen: '2026-10',
    source: 'tools',
    use: 'a link of the navigation: it is there together with the link to the own profile',
    needed: 'never',
  },
  profileLink: {
    selector: 'a[data-testid="AppTabBar_Profile_Link"]',
    seen: '2026-10',
    source: 'tools',
    use: 'the handle of the account in use',
    needed: 'always',
  },
  accountSwitcher: {
    selector: '[data-testid="SideNav_AccountSwitcher_Button"]',
    seen: '2026-10',
    source: 'tools',
    use: 'the same handle, in the id of the picture in it',
    needed: 'never',
  },
  avatar: {
    selector: `[data-testid^="${avatarPrefix}"]`,
    seen: '2026-10',
    source: 'tools',
    use: "somebody's picture",
    needed: 'never',
  },
  postBox: {
    selector: '[data-testid^="tweetTextarea"]',
    seen: '2026-10',
    source: 'tools',
    use: 'a box for posts is not for messages',
    needed: 'never',
  },
} as const satisfies Record<string, Part>;
