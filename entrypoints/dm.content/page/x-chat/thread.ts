import { conversationIdOf, handleOf, isLastOfAll, wordsIn } from '../page-facts';
import type { MessageRow, Thread } from '../thread';

const uuid = /^message-[0-9a-f]{8}-[0-9a-f-]{27}$/i;

/** What stands round a composer of X's Chat: whom it writes to, and the rows that are mounted. */
export function readXChatThread(panel: Element | null): Thread {
  const header = panel?.querySelector('[data-testid="dm-conversation-header"]');
  const list =
    panel?.querySelector<HTMLElement>('[data-testid="dm-message-scroller"]') ??
    panel?.querySelector<HTMLElement>('[data-testid="dm-message-list"]') ??
    null;
  const title = header?.querySelector<HTMLElement>('[data-testid="dm-conversation-username"]');
  const [name = '', ...more] = (title?.innerText ?? '').split('\n').map((line) => line.trim());
  const partnerHandle = firstHandle(header);
  const id = conversationIdOf(location);
  const rows = [
    ...(panel?.querySelectorAll<HTMLElement>('[data-testid^="message-"]') ?? []),
  ].filter((row) => row.hasAttribute('data-dm-message-row') || uuid.test(row.dataset.testid ?? ''));
  const spacer = list?.querySelector('[data-testid="dm-message-list-composer-spacer"]');
  return {
    id,
    isGroup: id?.startsWith('g') ?? (name !== '' && partnerHandle === null),
    others: countOthers(more),
    partnerHandle,
    partnerName: name || null,
    rows: rows.map(readRow),
    isBusy: list?.getAttribute('aria-busy') === 'true',
    hasStart: Boolean(panel?.querySelector('[data-testid="dm-conversation-header-item"]')),
    // The spacer is the list's last item; before spring 2026 there was none.
    hasEnd: Boolean(spacer) || isLastOfAll(rows.at(-1), list),
    scroller: list,
  };
}

/** "6 people" under a group's name counts us; nothing is read out of the name itself. */
function countOthers(lines: readonly string[]): number | null {
  const people = lines.map((line) => /^\D*(\d{1,4})\D*$/.exec(line)?.[1]).find(Boolean);
  return people === undefined ? null : Math.max(0, Number(people) - 1);
}

/** The partner's profile link; a group's header has none. */
function firstHandle(header: Element | null | undefined): string | null {
  for (const link of header?.querySelectorAll('a[href]') ?? []) {
    const handle = handleOf(link.getAttribute('href') ?? '');
    if (handle !== null) return handle;
  }
  return null;
}

function readRow(row: HTMLElement): MessageRow {
  const id = row.dataset.dmMessageRow ?? row.dataset.testid?.slice('message-'.length) ?? '';
  // The bubble also holds the time, twice: only the marked span holds the words.
  const words = row.querySelector('[data-testid^="message-text-"] span[dir="auto"]');
  return {
    id,
    side: sideOf(row),
    text: wordsIn(words),
    status: statusOf(row.dataset.sendStatus ?? ''),
  };
}

function statusOf(status: string): MessageRow['status'] {
  if (status === 'failed' || status === 'error') return 'failed';
  return status === 'pending' || status === 'sending' ? 'pending' : 'sent';
}

/**
 * The row itself says whose message it is; the time inside a bubble of theirs is `justify-end` as
 * well, so nothing below the row is asked but the bubble's colour class, and that last.
 */
function sideOf(row: HTMLElement): MessageRow['side'] {
  if (row.classList.contains('justify-end')) return 'ours';
  if (row.classList.contains('justify-start')) return 'theirs';
  const { justifyContent } = getComputedStyle(row);
  if (justifyContent === 'flex-end' || justifyContent === 'end') return 'ours';
  if (justifyContent === 'flex-start' || justifyContent === 'start') return 'theirs';
  if (row.querySelector('.bg-chat-accent')) return 'ours';
  if (row.querySelector('.bg-gray-50')) return 'theirs';
  return 'unknown';
}
