import { conversationIdOf, handleOf, isOldGroup } from '../addresses';
import { isLastOfAll } from '../layout';
import { wordsIn } from '../row-text';
import { type MessageRow, type Thread, unreadRow } from '../thread';
import { parts } from './parts';

/** Links to the partner's profile: beside their messages, and in the header. */
const partnerLinks = [
  `${parts.row.selector} ${parts.avatar.selector} a[href]`,
  `${parts.headerAvatar.selector} a[href]`,
  `a${parts.headerAvatar.selector}`,
].join();

/** The drawer and the page show the same thread; only the page has a header with an id. */
export function paneOf(editor: HTMLElement): HTMLElement | null {
  return (
    editor.closest<HTMLElement>(parts.drawer.selector) ??
    editor.closest<HTMLElement>('section') ??
    editor.closest<HTMLElement>('main') ??
    editor.closest<HTMLElement>(parts.pane.selector)
  );
}

export function readLegacyThread(editor: HTMLElement): Thread {
  const pane = paneOf(editor);
  const inDrawer = pane?.matches(parts.drawer.selector) === true;
  const id = inDrawer ? null : conversationIdOf(location);
  const scroller = pane?.querySelector<HTMLElement>(parts.list.selector) ?? null;
  const entries = [...(pane?.querySelectorAll<HTMLElement>(parts.row.selector) ?? [])];
  const rows = entries.map(readEntry);
  if (pane && hasUnreadEntries(pane)) rows.push(unreadRow);
  const name = pane?.querySelector<HTMLElement>(parts.name.selector)?.textContent?.trim();
  const incomingLink = pane?.querySelector(partnerLinks);
  return {
    id,
    // A legacy group's id is one number, so that none is found where one should be.
    isGroup: !inDrawer && id === null && isOldGroup(location.pathname),
    others: null,
    partnerHandle: handleOf(incomingLink?.getAttribute('href') ?? ''),
    partnerName: name || null,
    rows,
    isBusy: scroller === null || scroller.getAttribute('aria-busy') === 'true',
    hasStart: false,
    startHandle: null,
    hasEnd: isLastOfAll(entries.at(-1), scroller),
    scroller,
  };
}

function readEntry(entry: HTMLElement): MessageRow {
  return {
    id: '',
    side: sideOf(entry),
    text: wordsIn(entry.querySelector(parts.text.selector)),
    status: 'sent',
  };
}

/** No attribute says it: layout first, then the entry's role, then the avatar of the other side. */
function sideOf(entry: HTMLElement): MessageRow['side'] {
  const { justifyContent, display } = getComputedStyle(entry);
  if (display.includes('flex') && /^(flex-)?end$/.test(justifyContent)) return 'ours';
  if (entry.querySelector(`${parts.avatar.selector} a[href]`)) return 'theirs';
  if (entry.matches('button, [role="button"]')) return 'ours';
  return 'unknown';
}

/** Whether words of a message stand in no message we know. */
export function hasUnreadEntries(pane: Element): boolean {
  return [...pane.querySelectorAll(parts.text.selector)].some(
    (words) => words.closest(parts.row.selector) === null,
  );
}
