import { conversationIdOf, handleOf } from '../addresses';
import { isLastOfAll } from '../layout';
import { peopleIn } from '../people-count';
import { wordsIn } from '../row-text';
import { type MessageRow, type Thread, unreadRow } from '../thread';
import { parts, rowAttribute, rowPrefix, statusAttribute } from './parts';

/** The rest of a message's test id: the buttons and texts in it have other ids with that prefix. */
const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;

/** What stands round a composer of X's Chat: whom it writes to, and the rows that are mounted. */
export function readXChatThread(pane: Element | null): Thread {
  const header = pane?.querySelector(parts.header.selector);
  const list = pane?.querySelector<HTMLElement>(parts.list.selector) ?? null;
  const title = header?.querySelector<HTMLElement>(parts.name.selector);
  const [name = '', ...more] = (title?.innerText ?? '').split('\n').map((line) => line.trim());
  const partnerHandle = firstHandle(header);
  const id = conversationIdOf(location);
  const thread = list ?? pane;
  const elements = thread ? findRows(thread) : [];
  const rows = elements.map(readRow);
  if (thread && hasUnreadRows(thread, elements)) rows.push(unreadRow);
  const card = pane?.querySelector(parts.card.selector);
  const hasStart = Boolean(card);
  return {
    id,
    isGroup: isGroup(id, name, partnerHandle),
    others: title ? countOthers(title, more) : null,
    partnerHandle,
    partnerName: name || null,
    rows,
    // A list that shows neither a message nor the card is not there yet, or not understood.
    isBusy:
      list === null ||
      list.getAttribute('aria-busy') === 'true' ||
      (rows.length === 0 && !hasStart),
    hasStart,
    startHandle: firstHandle(card),
    // The spacer is the list's last item; before spring 2026 there was none.
    hasEnd:
      Boolean(list?.querySelector(parts.spacer.selector)) || isLastOfAll(elements.at(-1), list),
    scroller: list,
  };
}

function isGroup(id: string | null, name: string, partnerHandle: string | null): boolean {
  return id?.startsWith('g') ?? (name !== '' && partnerHandle === null);
}

/** Whether a composer writes into a group; its messages are not read. */
export function isGroupIn(pane: Element | null): boolean {
  const header = pane?.querySelector(parts.header.selector);
  const name = header?.querySelector(parts.name.selector)?.textContent ?? '';
  return isGroup(conversationIdOf(location), name, firstHandle(header));
}

/** The mounted messages of a thread, oldest first. */
export function findRows(thread: Element): HTMLElement[] {
  return [...thread.querySelectorAll<HTMLElement>(parts.row.selector)].filter(
    (row) =>
      row.hasAttribute(rowAttribute) ||
      uuid.test(row.dataset.testid?.slice(rowPrefix.length) ?? ''),
  );
}

/** What only messages have. */
const signs = [parts.text, parts.status, parts.target].map(({ selector }) => selector).join();

/** Whether something that only messages have stands in none of a thread's `rows`. */
export function hasUnreadRows(thread: Element, rows: readonly Element[]): boolean {
  const known = new Set(rows);
  return [...thread.querySelectorAll(signs)].some((sign) => {
    for (let node: Element | null = sign; node && node !== thread; node = node.parentElement) {
      if (known.has(node)) return false;
    }
    return true;
  });
}

/**
 * How many others a group has. "6 people" under its name counts us; where messages disappear, a timer
 * and the time stand in that place. Nothing is read out of the name itself.
 */
function countOthers(title: HTMLElement, lines: readonly string[]): number | null {
  const besideIcons = [...title.querySelectorAll('svg')].map(wordsBeside);
  const hasIcon = (line: string) => besideIcons.includes(line);
  const counts = lines.map((line) => (hasIcon(line) ? null : peopleIn(line)));
  const people = counts.find((count) => count !== null) ?? null;
  return people === null ? null : Math.max(0, people - 1);
}

/** What is written in the same line as an icon. */
function wordsBeside(icon: Element): string {
  for (let node: Element | null = icon; node; node = node.parentElement) {
    const words = node.textContent?.trim() ?? '';
    if (words !== '') return words;
  }
  return '';
}

/** The first profile link in a header or card; a group has none. */
function firstHandle(within: Element | null | undefined): string | null {
  for (const link of within?.querySelectorAll(parts.profileLink.selector) ?? []) {
    const handle = handleOf(link.getAttribute('href') ?? '');
    if (handle !== null) return handle;
  }
  return null;
}

function readRow(row: HTMLElement): MessageRow {
  const id = row.getAttribute(rowAttribute) ?? row.dataset.testid?.slice(rowPrefix.length) ?? '';
  return {
    id,
    side: sideOf(row),
    text: readWords(row),
    status: statusOf(row.getAttribute(statusAttribute)),
  };
}

/**
 * The bubble also holds the time, twice: only marked spans hold the words, one for each block of the
 * message, and nothing says that a block has no other in it.
 */
function readWords(row: HTMLElement): string {
  const inBubble = `${parts.text.selector} ${parts.words.selector}`;
  return [...row.querySelectorAll(inBubble)]
    .filter((words) => !words.parentElement?.closest(inBubble))
    .map(wordsIn)
    .join('\n');
}

/** A row that does not say it may still fail. */
function statusOf(status: string | null): MessageRow['status'] {
  if (status === 'failed' || status === 'error') return 'failed';
  return status === null || status === 'pending' || status === 'sending' ? 'pending' : 'sent';
}

/**
 * The row itself says whose message it is; the time inside a bubble of theirs is `justify-end` as
 * well, so nothing below the row is asked but the bubble's colour class, and that last.
 */
function sideOf(row: HTMLElement): MessageRow['side'] {
  if (row.matches(parts.ours.selector)) return 'ours';
  if (row.matches(parts.theirs.selector)) return 'theirs';
  const { justifyContent } = getComputedStyle(row);
  if (justifyContent === 'flex-end' || justifyContent === 'end') return 'ours';
  if (justifyContent === 'flex-start' || justifyContent === 'start') return 'theirs';
  if (row.querySelector(parts.ourColour.selector)) return 'ours';
  if (row.querySelector(parts.theirColour.selector)) return 'theirs';
  return 'unknown';
}
