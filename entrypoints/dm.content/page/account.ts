import { handleOf } from './addresses';
import { isShown } from './layout';
import { avatarPrefix, pageParts } from './page-parts';

/** Pixels from which X shows its navigation at the side, with the account in it; below, at the foot. */
const sideNavigation = 500;

/**
 * The handle of the account in use, from X's own navigation, which stays in the document's tree also
 * on chat pages; null where the page does not show it (phones, chat.x.com).
 */
export function readAccount(): string | null {
  const profile = document.querySelector(pageParts.profileLink.selector);
  const fromLink = handleOf(profile?.getAttribute('href') ?? '');
  if (fromLink !== null) return fromLink;
  const avatar = document.querySelector(
    `${pageParts.accountSwitcher.selector} ${pageParts.avatar.selector}`,
  );
  const handle = avatar?.getAttribute('data-testid')?.slice(avatarPrefix.length) ?? '';
  return handle === 'unknown' ? null : handleOf(`/${handle}`);
}

/** Whether the navigation is in sight, and the account that belongs there is not: X has changed. */
export function isAccountMissing(): boolean {
  if (readAccount() !== null || innerWidth < sideNavigation) return false;
  return [...document.querySelectorAll(pageParts.navigation.selector)].some(isShown);
}
