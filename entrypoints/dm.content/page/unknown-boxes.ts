import { isChatPage } from './addresses';
import { isShown } from './layout';
import { parts as legacy } from './legacy-dm/parts';
import { ourTag, pageParts } from './page-parts';
import { shadowHosts } from './x-chat/composer';
import { parts as xChat } from './x-chat/parts';

/** Anything a person can write a message into. */
const boxes = 'textarea, [contenteditable="true"], [contenteditable="plaintext-only"]';

/** Where X shows conversations in the document's own tree; elsewhere a box is a post or a search. */
const areas = [xChat.app, legacy.pane, legacy.drawer, { selector: 'main' }]
  .map(({ selector }) => selector)
  .join();

/** Boxes of a chat page that are not for messages: search, group names, posts. */
const others = [
  ...[xChat.search, xChat.inbox, pageParts.postBox].map(({ selector }) => selector),
  `[role="search"], [role="dialog"], ${ourTag}`,
].join();

/**
 * Boxes not yet known in which a message to somebody is probably written: shown, usable, and in the
 * conversation area of a chat page or in a shadow root of X's chat.
 */
export function findMessageBoxes(
  roots: Iterable<Document | ShadowRoot>,
  isKnown: (box: HTMLElement) => boolean,
): HTMLElement[] {
  const isChat = isChatPage(location);
  return [...roots].flatMap((root) => {
    // A closed root on any other host may be another extension's.
    const isOfChat =
      root instanceof ShadowRoot && (root.mode === 'open' || root.host.matches(shadowHosts));
    if (!isOfChat && !isChat) return [];
    return [...root.querySelectorAll<HTMLElement>(boxes)].filter(
      (box) =>
        !isKnown(box) &&
        (isOfChat || (root instanceof ShadowRoot ? root.host : box).closest(areas) !== null) &&
        box.closest(others) === null &&
        !box.matches('[readonly], [disabled], [aria-hidden="true"]') &&
        // Last: asking where a box is makes the browser lay out the page.
        isShown(box),
    );
  });
}
